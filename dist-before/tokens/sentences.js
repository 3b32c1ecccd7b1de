import { bracketDepth } from "./brackets.js";
import { sentenceEndAt } from "./sentence-marks.js";
/**
 * Where sentences end: indices, exclusive, into the tokens of one paragraph; the last one is the paragraph's length.
 * No sentence ends inside brackets that were opened in it, unless it begins with them.
 */
export function sentenceEnds(text, tokens, limits) {
    const ends = [];
    const depth = bracketDepth(tokens);
    const page = { text, tokens, openings: limits.openings, closings: limits.closings };
    let first = 0;
    for (let index = 0; index < tokens.length; index++) {
        const stop = isBreak(tokens, index, limits) ? index + 1 : stopAt({ page, limits, depth, first }, index);
        if (stop === null || stop <= first)
            continue;
        ends.push(stop);
        first = stop;
        index = stop - 1;
    }
    if (first < tokens.length)
        ends.push(tokens.length);
    return ends;
}
function isBreak(tokens, index, { breaks }) {
    const token = tokens[index];
    return token !== undefined && breaks.some((at) => at > token.start && at <= token.end);
}
/** The sentence end that the mark at `index` makes, unless it is held back by what stands around it. */
function stopAt({ page, limits, depth, first }, index) {
    const end = sentenceEndAt(page, index);
    if (end === null || isLabel(page.tokens, first, end))
        return null;
    const offset = page.tokens[end - 1]?.end ?? 0;
    const isHeld = limits.holds.some((span) => span.start < offset && offset < span.end);
    return isHeld || (depth[end - 1] ?? 0) > (depth[first] ?? 0) ? null : end;
}
/** Tokens the number of a list or a section may have: `*`, `2.1`, `.`. */
const longestLabel = 3;
const word = /\p{L}/u;
/** No year: `1993. It was …` */
const number = /^\d{1,3}(?:\.\d{1,2})*$/u;
/** Whether the tokens are only the number of what follows: `2.`, `2.1.` */
function isLabel(tokens, first, end) {
    if (end - first > longestLabel || end === tokens.length)
        return false;
    const own = tokens.slice(first, end);
    return own.some(({ lower }) => number.test(lower)) && !own.some(({ lower }) => word.test(lower));
}
//# sourceMappingURL=sentences.js.map