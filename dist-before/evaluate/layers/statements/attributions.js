/** The parts of a statement, in the order scores are given. */
export const roles = ["source", "cue", "content"];
/** Reads the tokens off a row's spans; what lies outside the text is not counted. */
export function attributionOf(row, text) {
    return {
        row,
        source: partOf(row.source, text),
        cue: partOf(row.cue, text),
        content: partOf(row.content, text),
        kind: kindOf(row.content, text),
        hull: hullOf(row.content),
    };
}
/** The smallest span over all that are not empty; null when there is none. */
export function hullOf(spans) {
    const filled = spans.filter(({ start, end }) => end > start);
    if (filled.length === 0)
        return null;
    return { start: Math.min(...filled.map(({ start }) => start)), end: Math.max(...filled.map(({ end }) => end)) };
}
/** Direct when every word lies inside quotation marks, indirect when none does, else mixed; null when there is no word. */
export function kindOf(spans, text) {
    const words = spans.flatMap((span) => wordBeginsIn(span, text));
    if (words.length === 0)
        return null;
    const quoted = words.filter((point) => text.isQuoted[point] === 1).length;
    if (quoted === 0)
        return "indirect";
    return quoted === words.length ? "direct" : "mixed";
}
/** Where words begin in a span; one that is cut by the span's start begins there. */
function wordBeginsIn(span, { isWordCharacter }) {
    const begins = [];
    const start = Math.max(span.start, 0);
    for (let point = start; point < Math.min(span.end, isWordCharacter.length); point++) {
        const isInside = point > start && isWordCharacter[point - 1] === 1;
        if (isWordCharacter[point] === 1 && !isInside)
            begins.push(point);
    }
    return begins;
}
function partOf(spans, text) {
    const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
    const fragments = sorted.flatMap((span) => tokensTouched(span, text));
    // In order without sorting: fragments begin ever later, so one adds only tokens behind those before it.
    const tokens = [...new Set(fragments.flatMap(numbersOf))];
    return {
        fragments,
        cores: fragments.flatMap((fragment) => coreOf(fragment, text)),
        tokens,
        words: tokens.filter((number) => text.isWord[number] === 1),
        tellingWords: tokens.filter((number) => text.isTelling[number] === 1),
    };
}
/** The range of the tokens a span touches; none when it touches white space alone. */
function tokensTouched({ start, end }, { tokenAt }) {
    let first = Math.max(start, 0);
    let last = Math.min(end, tokenAt.length) - 1;
    while (first <= last && tokenAt[first] === -1)
        first++;
    while (first <= last && tokenAt[last] === -1)
        last--;
    return first > last ? [] : [{ start: tokenAt[first] ?? 0, end: (tokenAt[last] ?? 0) + 1 }];
}
function coreOf(fragment, { isWord }) {
    let { start, end } = fragment;
    while (start < end && isWord[start] === 0)
        start++;
    while (end > start && isWord[end - 1] === 0)
        end--;
    return start < end ? [{ start, end }] : [];
}
function numbersOf({ start, end }) {
    return Array.from({ length: end - start }, (_, index) => start + index);
}
//# sourceMappingURL=attributions.js.map