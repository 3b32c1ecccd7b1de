/** `prefix_` and sixteen hexadecimal digits of the hash of the parts. */
export function contentId(sha256, prefix, parts) {
    return `${prefix}_${sha256(parts.join("\u0000")).slice(0, 16)}`;
}
/**
 * Gives out ids made of content: `(prefix, parts)` to an id. When the same content comes again, its number of times
 * so far goes into the hash too, so that ids are unique as long as content is given in a fixed order.
 */
export function idMaker(sha256) {
    const seen = new Map();
    return (prefix, parts) => {
        const key = [prefix, ...parts].join("\u0000");
        const times = seen.get(key) ?? 0;
        seen.set(key, times + 1);
        return contentId(sha256, prefix, times === 0 ? parts : [...parts, times]);
    };
}
/** Makes the ids of an article's rows of the article's id and what each row covers: they change only when the article does. */
export function articleIds(article, sha256) {
    const make = idMaker(sha256);
    const each = (prefix, items, more = () => "") => items.map((item) => make(prefix, [article.docId, item.start, item.end, more(item)]));
    return {
        sentences: each("s", article.tokens.sentences),
        mentions: each("m", article.mentions.mentions, ({ type }) => type),
        dates: each("t", article.dates.dates, ({ type }) => type),
        money: each("mo", article.money),
        statements: article.statements.map(({ content, cue }) => make("st", [article.docId, content.map(({ start, end }) => `${start}-${end}`).join(), cue])),
        events: each("ev", article.events, ({ type }) => type),
    };
}
//# sourceMappingURL=ids.js.map