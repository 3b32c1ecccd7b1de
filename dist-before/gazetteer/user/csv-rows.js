import { readCsv } from "./csv.js";
import { columnNamed, columns, proposal, shown } from "./row.js";
const headerRemedy = `The first line must name the columns, as name,type; there may be ${columns.join(", ")}.`;
/** The rows of a lexicon in CSV: a header, then an entry a record, its aliases separated by `|`. */
export function rowsOfCsv(text) {
    const { records, problems } = readCsv(text);
    const [header, ...rest] = records;
    if (!header)
        return {
            rows: [],
            problems: problems.length > 0 ? problems : [{ line: 1, text: `the file is empty. ${headerRemedy}` }],
        };
    const names = header.cells.map((cell) => cell.trim());
    const faults = headerProblems(names, rest);
    const wrong = [...problems, ...faults.map((text) => ({ line: header.line, text }))];
    if (faults.length > 0)
        return { rows: [], problems: wrong };
    const cut = rest.filter(({ cells }) => cells.length !== names.length);
    return {
        rows: rest.filter(({ cells }) => cells.length === names.length).map((record) => rowOf(record, names)),
        problems: [...wrong, ...cut.map((record) => wrongLength(record, names.length))],
    };
}
function headerProblems(names, records) {
    if (names.every((name) => columnNamed(name) === null)) {
        const separator = /[;\t]/u.test(names.join("")) ? " Separate columns by commas, not by semicolons or tabs." : "";
        return [`${shown(names.join(","))} is no header. ${headerRemedy}${separator}`];
    }
    const unknown = names
        .filter((name) => columnNamed(name) === null)
        .map((name) => `there is no column ${shown(name)}.${proposal(name, columns)} Columns: ${columns.join(", ")}.`);
    const repeated = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map((name) => `the column ${shown(name)} is there twice. Keep one.`);
    return [...unknown, ...repeated, ...missing(names, records)];
}
/** `type` may be missing when every name is forbidden. */
function missing(names, records) {
    const mode = names.indexOf("mode");
    const needsType = records.some(({ cells }) => cells[mode]?.trim() !== "forbid");
    return ["name", ...(needsType ? ["type"] : [])]
        .filter((name) => !names.includes(name))
        .map((name) => `the column ${name} is missing. Add it to the header, and its value to each line.`);
}
function wrongLength({ line, cells }, expected) {
    const found = cells.length < expected
        ? `${cells.length} of the ${expected} values that the header names`
        : `${cells.length} values, the header names ${expected}`;
    const remedy = "Put values that hold a comma in quotation marks; leave a value empty between commas.";
    return { line, text: `it has ${found}. ${remedy}` };
}
function rowOf({ line, cells }, names) {
    const values = new Map();
    names.forEach((name, index) => {
        const column = columnNamed(name);
        const cell = cells[index]?.trim() ?? "";
        if (column && cell !== "")
            values.set(column, column === "aliases" ? cell.split("|") : cell);
    });
    return { line, values };
}
//# sourceMappingURL=csv-rows.js.map