/** A line that is continued on the next one ends without a final mark, and the next one begins in lower case. */
const continued = /[^\s.?!:;"”’')\]]\s{0,5}$/u;
const continues = /^\s{0,5}\p{Ll}/u;
function linesOf(text) {
    const lines = [];
    for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
        lines.push({ start: match.index, end: match.index + match[0].length });
    }
    return lines;
}
function isWrapped(text, block) {
    return block.some((line, index) => {
        const next = block[index + 1];
        return next && continued.test(text.slice(line.start, line.end)) && continues.test(text.slice(next.start, next.end));
    });
}
/**
 * The paragraphs of a text, sorted, white space at their ends left out, empty ones dropped. A line is a paragraph,
 * except in hard-wrapped text: lines that follow each other without an empty line are one paragraph when one of
 * them breaks off in mid-sentence.
 */
export function paragraphsOf(text) {
    const blocks = [];
    let last;
    for (const line of linesOf(text)) {
        if (text.slice(line.start, line.end).trim() === "")
            continue;
        const gap = last ? text.slice(last.end, line.start) : "";
        const block = blocks.at(-1);
        if (block && /^(?:\r\n|[\n\r\u2028])$/u.test(gap))
            block.push(line);
        else
            blocks.push([line]);
        last = line;
    }
    return blocks.flatMap((block) => (isWrapped(text, block) ? [hull(block)] : block)).map((span) => trimmed(text, span));
}
function hull(block) {
    return { start: block[0]?.start ?? 0, end: block.at(-1)?.end ?? 0 };
}
function trimmed(text, { start, end }) {
    const inner = text.slice(start, end);
    return { start: end - inner.trimStart().length, end: start + inner.trimEnd().length };
}
//# sourceMappingURL=paragraphs.js.map