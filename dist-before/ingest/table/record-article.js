import { readingOf, refused } from "../reading.js";
import { articleOf } from "../row.js";
import { cellsOf } from "./cells.js";
import { valuesOf } from "./header.js";
const named = { ",": "a comma", ";": "a semicolon", "\t": "a tab" };
/** Reads the article of a record; its path has the number of the line that the record begins in. */
export function readingOfRecord(record, table, options) {
    const place = { path: `${table.path}#${record.number}`, bytes: record.bytes };
    if (record.fault !== null) {
        const reason = `The record cannot be read: ${record.fault}. It was left out, with what follows up to the next whole record.`;
        return refused(place, reason);
    }
    const { values } = record;
    const { columns, delimiter } = table;
    if (values === columns.length)
        return readingOf(place, (text) => articleIn(text, table, options), options);
    const found = `It has ${values} ${values === 1 ? "value" : "values"}, but the header names ${columns.length} columns.`;
    return refused(place, `${found} Put values that hold ${named[delimiter]} in quotation marks.`);
}
function articleIn(record, { columns, delimiter }, options) {
    const cells = cellsOf(record, delimiter);
    if (!cells)
        return { problem: "The record is no row of a table. Put its values in quotation marks." };
    return articleOf(valuesOf(columns, cells), options);
}
//# sourceMappingURL=record-article.js.map