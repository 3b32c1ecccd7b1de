import { rowOf } from "./fields.js";
import { wellFormed } from "./parsed.js";
import { publishedFrom, publishedOn } from "./published.js";
import { rejectIn } from "./stream-line.js";
/**
 * Reads a line of a `.jsonl` file: an object with text and date, and perhaps title, id, byline and `source_path`, under
 * their usual names or those the user gave; or a reject that `streamLine` has written.
 */
export function rowArticle(line, options) {
    const row = objectOf(line);
    if ("problem" in row)
        return row;
    const reject = rejectIn(row.values);
    return reject ? { reject } : articleOf(row.values, options);
}
/** Makes an article of the values of a row. */
export function articleOf(values, options) {
    const row = rowOf(values, options.fields);
    if (row.problem !== null)
        return { problem: row.problem };
    const text = row.value("text");
    if (typeof text !== "string")
        return { problem: withoutText(text, options) };
    const date = dateOf(row, options);
    if ("problem" in date)
        return date;
    const path = pathIn(values);
    if (path !== null && typeof path !== "string")
        return path;
    return {
        sourceId: wordsOf(row.value("id")),
        title: wordsOf(row.value("title")),
        byline: wordsOf(row.value("byline")),
        published: date.day,
        text: wellFormed(text).trimEnd(),
        ...(path === null ? {} : { sourcePath: path }),
    };
}
function objectOf(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return { problem: "The line is not JSON. Each line must be one JSON object with text and date." };
    }
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return { values: value };
    const found = value === null ? "null" : Array.isArray(value) ? "an array" : `a ${typeof value}`;
    return { problem: `The line is ${found}, not a JSON object with text and date.` };
}
function withoutText(found, { fields }) {
    const what = found === undefined ? "none" : `a field of type ${typeof found}`;
    if (fields?.text !== undefined)
        return `The row needs its text as a string in the field ${fields.text}; there is ${what}.`;
    return `The row needs its text as a string in a field text, body or content (or say --text-field); there is ${what}.`;
}
function dateOf(row, { published }) {
    const value = row.value("published");
    if (value !== undefined)
        return publishedFrom(value);
    if (published !== null)
        return publishedOn(published);
    return {
        problem: "The row has no date. Give it a field date (or published) with YYYY-MM-DD, or say --date-field NAME or --published YYYY-MM-DD.",
    };
}
/** Where the article came from first: it is kept as text, and never used as a path on the disk. */
function pathIn(values) {
    if (!("source_path" in values) || values.source_path === null || values.source_path === "")
        return null;
    if (typeof values.source_path === "string")
        return wellFormed(values.source_path);
    return { problem: `Its source_path is of type ${typeof values.source_path}. Make it a string, or leave it out.` };
}
/** A string, a number as a string, or a list of such joined by commas; null for anything else and for blanks. */
function wordsOf(value) {
    if (typeof value === "number")
        return String(value);
    const list = Array.isArray(value) ? value : [value];
    const words = wellFormed(list.filter((word) => typeof word === "string").join(", ")).trim();
    return words === "" ? null : words;
}
//# sourceMappingURL=row.js.map