/** Makes a candidate of a stretch. */
export function candidateOf({ words, from, to, isDoubtful }, title) {
    return { words, from, to, isDoubtful, text: printed(words, from, to), title };
}
/** A candidate, or one that was read otherwise before, with what a rule makes of it. */
export function typedAs(candidate, { type, rule, weight }) {
    const { words, from, to, isDoubtful, text, title } = candidate;
    return { words, from, to, isDoubtful, text, title, type, rule, weight };
}
/** The candidate's words, the first to the last. */
export function ownWords({ words, from, to }) {
    return words.slice(from, to);
}
/** Words of a sentence as `Candidate.text` has them; half-open indices. */
export function printed(words, from, to) {
    let text = words[from]?.text ?? "";
    for (let index = from + 1; index < to; index++) {
        const word = words[index];
        if (word)
            text += glueOf(word.gap) + word.text;
    }
    return text;
}
function glueOf(gap) {
    if (gap === "")
        return " ";
    if (/['’]/u.test(gap))
        return `${gap} `;
    return gap === "&" ? " & " : " ";
}
/** From the first character of its first word to the last of its last. */
export function spanOf({ words, from, to }) {
    return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}
//# sourceMappingURL=candidate.js.map