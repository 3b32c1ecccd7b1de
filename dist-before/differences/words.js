/** The words and numbers of a text in lower case, each once. */
export function wordsOf(text) {
    return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
/** The share of words that two sets have in common, of all words of both; 0 when both are empty (Jaccard, 1901). */
export function jaccard(one, other) {
    let common = 0;
    for (const word of one)
        if (other.has(word))
            common++;
    const all = one.size + other.size - common;
    return all === 0 ? 0 : common / all;
}
//# sourceMappingURL=words.js.map