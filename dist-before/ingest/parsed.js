/** The limit when the user sets none: some 160,000 words. */
export const defaultMaxCharacters = 1_000_000;
/** Lone surrogates cannot be written as UTF-8: they become U+FFFD. */
export function wellFormed(text) {
    return text.replaceAll(/\p{Cs}/gu, "\uFFFD");
}
//# sourceMappingURL=parsed.js.map