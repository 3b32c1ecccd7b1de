import { whiteSpace } from "./python-white-space.js";
const paragraph = /[^\n]+/gu;
const mark = /[“”„"«»]|``|''/gu;
const opening = ["“", "„", "«", "``"];
const space = new RegExp(`[${whiteSpace}]`, "u");
/**
 * The stretches of a text inside double quotation marks, marks included, in UTF-16 offsets. A line is a paragraph, and
 * a mark left open closes at its end, since a quotation of several paragraphs has a closing mark in the last alone.
 * Curly, angle and doubled marks open or close by their shape, straight ones in turn; white space around a mark
 * overrules both. Single marks count as apostrophes.
 */
export function quotedStretches(text) {
    return [...text.matchAll(paragraph)].flatMap(({ 0: line, index }) => stretchesOfLine(line).map(({ start, end }) => ({ start: index + start, end: index + end })));
}
function stretchesOfLine(line) {
    const stretches = [];
    let openedAt = null;
    for (const { 0: sign, index } of line.matchAll(mark)) {
        const end = index + sign.length;
        const around = { before: line[index - 1] ?? " ", after: line[end] ?? " ", isOpen: openedAt !== null };
        if (doesOpen(sign, around)) {
            openedAt ??= index;
        }
        else if (openedAt !== null) {
            stretches.push({ start: openedAt, end });
            openedAt = null;
        }
    }
    if (openedAt !== null)
        stretches.push({ start: openedAt, end: line.length });
    return stretches;
}
function doesOpen(sign, { before, after, isOpen }) {
    const spaceBefore = space.test(before);
    const spaceAfter = space.test(after);
    if (sign === '"')
        return isOpen ? spaceBefore && !spaceAfter : spaceBefore || !spaceAfter;
    if (opening.includes(sign))
        return !(isOpen && !spaceBefore && (spaceAfter || ".,;:!?)".includes(after)));
    return !isOpen && !spaceAfter && (spaceBefore || "(—–-".includes(before));
}
//# sourceMappingURL=quoted-stretches.js.map