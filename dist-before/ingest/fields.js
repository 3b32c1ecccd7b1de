/** Names under which news collections keep what we need, in order of preference; compared in lower case without `_` and `-`. */
export const fieldNames = {
    text: ["text", "body", "content", "maintext", "fulltext", "articletext", "articlebody", "article", "story"],
    published: [
        "date",
        "published",
        "publishedon",
        "publishedat",
        "publisheddate",
        "publishdate",
        "publicationdate",
        "datepublished",
        "datepublish",
        "pubdate",
        "pubtime",
        "created",
        "createdat",
        "timestamp",
    ],
    title: ["title", "headline", "head"],
    id: ["id", "docid", "documentid", "articleid", "uuid", "guid", "uri", "url", "link"],
    byline: ["byline", "author", "authors", "by"],
};
/** Looks a row's values up: those that the user named under that name, the others under their usual names. */
export function rowOf(values, mapping = {}) {
    const missing = mapped.filter((field) => mapping[field] !== undefined && !isThere(values, mapping[field]));
    let plain = null;
    return {
        problem: missing.length > 0
            ? missingIn(values, missing.map((field) => mapping[field] ?? ""))
            : null,
        value(field) {
            const name = mapping[field];
            if (name !== undefined)
                return isNone(valueAt(values, name)) ? undefined : valueAt(values, name);
            plain ??= plainNames(values);
            return usualValue(plain, field);
        },
    };
}
const mapped = ["text", "published", "title", "id", "byline"];
function usualValue(row, field) {
    for (const name of fieldNames[field]) {
        const value = row.get(name);
        if (!isNone(value))
            return value;
    }
    return undefined;
}
function isNone(value) {
    return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}
/** A row's values under their names in lower case without `_` and `-`; of two that fall together the first counts. */
function plainNames(row) {
    const plain = new Map();
    for (const [name, value] of Object.entries(row)) {
        const key = plainName(name);
        if (!plain.has(key))
            plain.set(key, value);
    }
    return plain;
}
/** A name as it is compared with the usual names. */
export function plainName(name) {
    return name.toLowerCase().replaceAll(/[_-]/gu, "");
}
function isThere(values, name) {
    return valueAt(values, name) !== undefined;
}
/** The value under a name or, when there is no such key, at the end of a path of names with dots. */
function valueAt(values, name) {
    if (Object.hasOwn(values, name))
        return ownValue(values, name);
    return name.split(".").reduce((within, part) => ownValue(within, part), values);
}
function ownValue(within, name) {
    if (typeof within !== "object" || within === null)
        return undefined;
    return Object.getOwnPropertyDescriptor(within, name)?.value;
}
const namesShown = 20;
function missingIn(values, names) {
    const found = Object.keys(values);
    const more = found.length > namesShown ? ", …" : "";
    const shown = found.slice(0, namesShown).map((name) => name.slice(0, 60));
    const fields = found.length === 0 ? "It has no fields." : `Its fields are ${shown.join(", ")}${more}.`;
    return `The row has no field ${names.join(" and no field ")}, which was asked for. ${fields}`;
}
//# sourceMappingURL=fields.js.map