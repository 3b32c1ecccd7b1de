import { columnNamed, columns, proposal, shown } from "./row.js";
/** The rows of a lexicon in JSON Lines: an object a line; empty lines are no rows. */
export function rowsOfJsonLines(text) {
    const rows = [];
    const problems = [];
    text
        .replace(/^\uFEFF/u, "")
        .split("\n")
        .forEach((content, index) => {
        if (content.trim() === "")
            return;
        const line = index + 1;
        const found = objectOf(content);
        if (typeof found === "string")
            problems.push({ line, text: found });
        else {
            const unknown = Object.keys(found).filter((key) => columnNamed(key) === null);
            problems.push(...unknown.map((key) => ({ line, text: unknownKey(key) })));
            rows.push({ line, values: valuesOf(found) });
        }
    });
    return { rows, problems };
}
/** The object a line holds, or what is wrong with the line. */
function objectOf(content) {
    const remedy = 'Write one object a line, as {"name": "Acme", "type": "ORG"}.';
    try {
        const value = JSON.parse(content);
        if (typeof value === "object" && value !== null && !Array.isArray(value))
            return value;
    }
    catch {
        return `${shown(content.trim())} is not JSON. ${remedy}`;
    }
    return `${shown(content.trim())} is no JSON object. ${remedy}`;
}
function unknownKey(key) {
    return `there is no key ${shown(key)}.${proposal(key, columns)} Keys: ${columns.join(", ")}.`;
}
function valuesOf(object) {
    const values = new Map();
    for (const [key, value] of Object.entries(object)) {
        const column = columnNamed(key);
        if (column && value !== null)
            values.set(column, value);
    }
    return values;
}
//# sourceMappingURL=json-rows.js.map