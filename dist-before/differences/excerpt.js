/** Longest words between the marks, in code points; of longer ones the middle is left out. */
const markedLength = 200;
/** What is shown before, between and after the marked words, in code points. */
const aroundLength = 90;
/**
 * A passage on one line with its marked words between ⟦ and ⟧, cut at spaces where it is long. Words that belong to
 * another mark already are not marked twice.
 */
export function excerptOf({ text, start, marks }) {
    const characters = [...text];
    const slice = (from, to) => oneLine(characters.slice(from, to).join(""));
    const parts = [];
    let done = 0;
    for (const { from, to } of marksIn(marks, start)) {
        parts.push(done === 0 ? lastWords(slice(0, from)) : outerWords(slice(done, from), aroundLength));
        parts.push(`⟦${outerWords(slice(from, to), markedLength)}⟧`);
        done = to;
    }
    parts.push(firstWords(slice(done, characters.length)));
    return parts.join("").trim();
}
/** Where the marks are within the passage, from left to right, without overlaps. */
function marksIn(marks, start) {
    const sorted = marks.toSorted((one, other) => one.char_start - other.char_start || other.char_end - one.char_end);
    let end = 0;
    return sorted.flatMap(({ char_start, char_end }) => {
        const [from, to] = [Math.max(char_start - start, end), char_end - start];
        if (from >= to)
            return [];
        end = to;
        return [{ from, to }];
    });
}
function oneLine(text) {
    return text.replaceAll(/\s+/gu, " ");
}
function firstWords(text, length = aroundLength) {
    const characters = [...text];
    if (characters.length <= length)
        return text;
    return `${characters
        .slice(0, length)
        .join("")
        .replace(/\s\S{0,30}$/u, "")}…`;
}
function lastWords(text, length = aroundLength) {
    const characters = [...text];
    if (characters.length <= length)
        return text;
    return `…${characters
        .slice(-length)
        .join("")
        .replace(/^\S{0,30}\s/u, "")}`;
}
/** The beginning and the end of a text that is too long. */
function outerWords(text, length) {
    if ([...text].length <= length)
        return text;
    return `${firstWords(text, Math.floor(length / 2))} ${lastWords(text, Math.floor(length / 2))}`.replace("… …", " … ");
}
//# sourceMappingURL=excerpt.js.map