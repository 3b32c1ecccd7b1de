/** Longer paragraphs are no page furniture as a whole, whatever they begin with. */
const longestFurniture = 700;
export function pageOf(text, paragraphs, index) {
    const lineAt = (at) => {
        const span = paragraphs[at];
        return span ? text.slice(span.start, span.end) : "";
    };
    return {
        line: lineAt(index),
        start: paragraphs[index]?.start ?? 0,
        index,
        total: paragraphs.length,
        previous: lineAt(index - 1),
        next: lineAt(index + 1),
    };
}
/** Finds the paragraph as a whole when the pattern matches it from its beginning to its end. */
export function wholeParagraph(pattern, fits = () => true) {
    const whole = new RegExp(`^(?:${pattern.source})$`, pattern.flags);
    return (page) => page.line.length <= longestFurniture && whole.test(page.line) && fits(page)
        ? [{ start: page.start, end: page.start + page.line.length }]
        : [];
}
/** Finds every match inside a paragraph that holds one of the `marks` (all do when there are none). The pattern needs the flag `g`. */
export function inside(pattern, marks = [""]) {
    return ({ line, start }) => marks.some((mark) => line.includes(mark))
        ? [...line.matchAll(pattern)].map((match) => ({
            start: start + match.index,
            end: start + match.index + match[0].length,
        }))
        : [];
}
/** Finds a match at the paragraph's end. The pattern must end with `$`. */
export function atEnd(pattern, { longest, last }) {
    return ({ line, start }) => {
        if (!last.test(line.at(-1) ?? ""))
            return [];
        const from = Math.max(0, line.length - longest);
        const match = pattern.exec(line.slice(from));
        return match ? [{ start: start + from + match.index, end: start + line.length }] : [];
    };
}
/** Looks only at paragraphs of at most so many characters (UTF-16 units): spares a pattern that would read far into all others. */
export function upTo(longest, find) {
    return (page) => (page.line.length <= longest ? find(page) : []);
}
/** Looks only at paragraphs that hold `words`: spares a pattern that begins with anything. */
export function holding(words, find) {
    return (page) => (page.line.includes(words) ? find(page) : []);
}
//# sourceMappingURL=page.js.map