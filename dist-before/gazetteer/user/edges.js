const reach = 40;
const closedBefore = /(?:[\p{L}\p{M}\p{N}_@#]|[\p{L}\p{N}]&)$/u;
const closedAfter = /^(?:[\p{L}\p{M}\p{N}_@]|&[\p{L}\p{N}]|\.[\p{Ll}\p{N}]|['’](?!(?:[sS]|d|ll|re|ve|m)?(?![\p{L}\p{N}])))/u;
const joinedBefore = /([\p{L}\p{M}\p{N}]{1,40})[-‐‑]$/u;
const joinedAfter = /^[-‐‑]([\p{L}\p{N}])/u;
/**
 * How a name sits among the characters around it; null when it is only a part of a word, of an account or of an
 * address. Possessive endings and contractions are no part of a word.
 */
export function edgesOf(text, { start, end }) {
    const before = text.slice(Math.max(0, start - reach), start);
    const after = text.slice(end, end + reach);
    if (closedBefore.test(before) || closedAfter.test(after))
        return null;
    return {
        isJoinedBefore: isLarge(joinedBefore.exec(before)?.[1]),
        isJoinedAfter: isLarge(joinedAfter.exec(after)?.[1]),
    };
}
/** Whether a word begins with something else than a small letter. */
const isLarge = (word) => word !== undefined && !/^\p{Ll}/u.test(word);
//# sourceMappingURL=edges.js.map