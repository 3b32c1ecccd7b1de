const startsName = /^(?:[@#]?\p{Lu}|@\w|(?:al|el|ad|an|ar|as|at|az|ul|bin|ibn|de|van|d|l|dell)[-'’]\p{Lu}|\p{Nd}{1,3}\p{Lu}|[a-z]{1,2}\p{Lu}\p{L}{2})/u;
/** Whether a word as printed looks like a name or the beginning of one: `Kyiv`, `al-Qaeda`, `@SecBlinken`, `eBay`. */
export function isWrittenLikeName(text) {
    // Most words are plain ones: spares them the long expression.
    if (/^[a-z]+$/u.test(text))
        return false;
    return startsName.test(text) && /\p{L}/u.test(text) && !/\p{Sc}/u.test(text);
}
/** A sentence with its lettering; a headline has no full stop. `text` is the end of the sentence's. */
export function lineOf(words, text) {
    return { words, lettering: letteringOf(words, /[.!?;:,]["”’')]?\s*$/u.test(text)) };
}
function letteringOf(words, isClosed) {
    if (isShouted(words))
        return "capitals";
    if (isClosed || words.length < 5)
        return "prose";
    const long = words.filter(({ spelling }) => spelling.isLong);
    const raised = long.filter(({ spelling }) => spelling.isRaised).length;
    return long.length >= 4 && raised / long.length > 0.85 ? "title" : "prose";
}
/** At least three long words, and no small letter in any. */
function isShouted(words) {
    let long = 0;
    for (const { spelling } of words) {
        if (!spelling.isLong)
            continue;
        if (spelling.hasSmall)
            return false;
        long++;
    }
    return long >= 3;
}
//# sourceMappingURL=lettering.js.map