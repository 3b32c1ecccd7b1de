/** In order of trial: two apostrophes before one. A double quotation may close with the other sort of double mark. */
const markPairs = [
    { marks: "two_apostrophes", opens: "''", closes: ["''", '"', "”"], isSingle: false },
    { marks: "two_apostrophes", opens: "``", closes: ["''", "``", '"', "”"], isSingle: false },
    { marks: "curly_double", opens: "“", closes: ["”", '"', "“", "''"], isSingle: false },
    { marks: "curly_double", opens: "„", closes: ["“", "”", '"'], isSingle: false },
    { marks: "double", opens: '"', closes: ['"', "”"], isSingle: false },
    { marks: "angle", opens: "«", closes: ["»"], isSingle: false },
    { marks: "curly_single", opens: "‘", closes: ["’", "'"], isSingle: true },
    { marks: "single", opens: "'", closes: ["'", "’"], isSingle: true },
];
/** A character with which a mark begins that opens or closes. */
const anyMark = /['"`“”„«»‘’]/gu;
/** Offsets into the text of the characters of a stretch that may begin a mark, opening or closing, in order. */
export function markOffsets(text, { start, end }) {
    return Array.from(text.slice(start, end).matchAll(anyMark), (match) => start + match.index);
}
/** The pairs by the first character of their opening mark. */
const pairsByCharacter = new Map(markPairs.map(({ opens: [first = ""] }) => [first, markPairs.filter(({ opens }) => opens.startsWith(first))]));
/** The pair whose opening mark stands at an offset, or null. */
export function pairAt(text, at) {
    const candidates = pairsByCharacter.get(text[at] ?? "");
    return candidates?.find(({ opens }) => text.startsWith(opens, at)) ?? null;
}
//# sourceMappingURL=marks.js.map