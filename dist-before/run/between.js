/** Replaces what stands between `<!-- name:start -->` and `<!-- name:end -->`; the text as it is when a marker is missing. */
export function replaceBetween(text, name, content) {
    const [opening, closing] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const start = text.indexOf(opening);
    const end = text.indexOf(closing, start);
    if (start < 0 || end < 0)
        return text;
    return `${text.slice(0, start + opening.length)}\n${content}\n${text.slice(end)}`;
}
/** What stands between the markers, without the line ends beside them; null when a marker is missing. */
export function readBetween(text, name) {
    const [opening, closing] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const start = text.indexOf(opening);
    const end = text.indexOf(closing, start);
    return start < 0 || end < 0 ? null : text.slice(start + opening.length, end).trim();
}
//# sourceMappingURL=between.js.map