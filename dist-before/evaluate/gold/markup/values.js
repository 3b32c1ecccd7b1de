import { readCharacters, writeValue } from "./characters.js";
/** Semicolons that end a reference (`&amp;`) separate nothing. */
const separators = { list: /,/u, roles: /(?<!&#?\w{1,8});/u };
/** What stands between the title of a role and the id of whom it is held in: `Foreign Minister @ua`. */
const holder = "@";
/** Reads an attribute's value as the form calls for. What does not fit stays text, for the schema to complain of. */
export function readValue(markup, form) {
    const separator = separators[form];
    if (separator === undefined) {
        const read = readCharacters(markup);
        return "text" in read ? { value: single(read.text, form) } : read;
    }
    if (markup.trim() === "")
        return { value: [] };
    const items = [];
    for (const piece of markup.split(separator)) {
        const read = form === "roles" ? roleOf(piece) : textOf(piece);
        if ("unknown" in read)
            return read;
        items.push(read.value);
    }
    return { value: items };
}
function single(text, form) {
    if (form === "switch")
        return ["true", "negated"].includes(text) ? true : text === "false" ? false : text;
    if (form !== "number")
        return text;
    const number = Number(text);
    return text.trim() === "" || Number.isNaN(number) ? text : number;
}
function textOf(markup) {
    const read = readCharacters(markup.trim());
    return "text" in read ? { value: read.text } : read;
}
function roleOf(markup) {
    const [title = "", ...of] = markup.split(holder);
    const name = textOf(title);
    if ("unknown" in name || of.length === 0)
        return "unknown" in name ? name : { value: { title: name.value } };
    const id = textOf(of.join(holder));
    return "unknown" in id ? id : { value: { title: name.value, of: id.value } };
}
/** Writes a field's value so that `readValue` gives it back; null when it is one that is left out (null, an empty list, false). */
export function writtenValue(value) {
    if (value === null || value === false)
        return null;
    if (typeof value !== "object")
        return writeValue(String(value));
    if (value.length === 0)
        return null;
    return value
        .map((item) => (typeof item === "string" ? writeValue(item, ",") : writtenRole(item)))
        .join(value.some((item) => typeof item !== "string") ? "; " : ",");
}
function writtenRole({ title, of }) {
    const plain = writeValue(title, ";@");
    return of === null ? plain : `${plain} @${writeValue(of, ";@")}`;
}
//# sourceMappingURL=values.js.map