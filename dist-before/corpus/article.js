/** The words of a text: stretches without white space that hold a letter or a digit. */
export function wordCount(text) {
    return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
/** Whether a mention is a name and no nominal or pronoun; handles are names. */
export function isName({ form }) {
    return form === "name" || form === "handle";
}
/** The names of an article, entity by entity; offsets in code points. */
export function namesOf({ entities }) {
    return entities.flatMap(({ type, mentions }) => mentions.filter(isName).map(({ start, end }) => ({ start, end, type })));
}
//# sourceMappingURL=article.js.map