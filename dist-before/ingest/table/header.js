import { decode } from "../decode.js";
import { fieldNames, plainName, rowOf } from "../fields.js";
import { cellsOf } from "./cells.js";
/** What a table must begin with, for messages. */
export const headerRemedy = "The first line must name the columns, as date,title,text; each further record is an article.";
/** The columns that the first record of a table names, or why it names none. */
export function columnsOf({ bytes, fault }, delimiter) {
    if (fault !== null)
        return { problem: `Its header cannot be read: ${fault}. ${headerRemedy}` };
    const decoded = decode(bytes);
    if ("problem" in decoded)
        return decoded;
    const cells = cellsOf(decoded.text, delimiter);
    return cells
        ? { columns: cells.map((cell) => cell.trim()) }
        : { problem: `Its header cannot be read. ${headerRemedy}` };
}
/** A row's values by column; of two columns of one name the first counts. */
export function valuesOf(columns, cells) {
    const values = new Map();
    columns.forEach((column, index) => {
        if (!values.has(column))
            values.set(column, cells[index] ?? "");
    });
    return Object.fromEntries(values);
}
/** What keeps every row of a table from being read; null when nothing does. */
export function headerProblem(columns, { published, fields = {} }) {
    const twice = columns.find((column, index) => columns.indexOf(column) !== index && isUsed(column, fields));
    if (twice !== undefined)
        return `There are two columns ${twice}. Rename one, or say with --text-field and the like which column is meant.`;
    const row = rowOf(valuesOf(columns, columns.map(() => "x")), fields);
    if (row.problem !== null)
        return row.problem.replace("The row has no field", "The header has no column");
    const names = columns.map((column) => column.slice(0, 60)).slice(0, 20);
    const found = `Its first line is taken for a header: ${names.join(", ")}.`;
    if (row.value("text") === undefined)
        return `There is no column text, body or content. ${found} Say --text-field NAME.`;
    if (row.value("published") !== undefined || published !== null)
        return null;
    return `There is no column date or published. ${found} Say --date-field NAME or --published YYYY-MM-DD.`;
}
/** Whether values are taken from a column of this name. */
function isUsed(column, mapping) {
    return ["text", "published", "title", "id", "byline"].some((field) => mapping[field] === undefined
        ? fieldNames[field].includes(plainName(column))
        : mapping[field] === column);
}
//# sourceMappingURL=header.js.map