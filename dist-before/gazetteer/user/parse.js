import { conflictsOf } from "./conflicts.js";
import { rowsOfCsv } from "./csv-rows.js";
import { entryOf } from "./entry.js";
import { rowsOfJsonLines } from "./json-rows.js";
const formats = [
    { ending: ".csv", read: rowsOfCsv },
    { ending: ".jsonl", read: rowsOfJsonLines },
    { ending: ".ndjson", read: rowsOfJsonLines },
];
/** Reads the entries of all files of a lexicon: each by itself, then against each other. Countries are those of the gazetteer. */
export function parseLexicon(files, gazetteer) {
    const parsed = files.map((file) => parseFile(file, gazetteer));
    const placed = parsed.flatMap(({ entries }) => entries);
    const problems = [...parsed.flatMap((file) => file.problems), ...conflictsOf(placed)];
    const order = new Map(files.map(({ path }, index) => [path, index]));
    const fileOf = ({ path }) => order.get(path) ?? 0;
    return {
        entries: placed.map(({ entry }) => entry),
        problems: problems.sort((a, b) => fileOf(a) - fileOf(b) || (a.line ?? 0) - (b.line ?? 0)),
    };
}
function parseFile({ path, text }, gazetteer) {
    const format = formats.find(({ ending }) => path.toLowerCase().endsWith(ending));
    if (!format) {
        const endings = formats.map(({ ending }) => ending).join(", ");
        return {
            entries: [],
            problems: [{ path, line: null, text: `its ending is none of ${endings}. Rename it, or convert it.` }],
        };
    }
    const { rows, problems } = format.read(text);
    const read = rows.map((row) => ({ line: row.line, ...entryOf(row, gazetteer) }));
    return {
        entries: read.flatMap(({ line, entry }) => (entry ? [{ path, line, entry }] : [])),
        problems: [
            ...problems.map((problem) => ({ path, ...problem })),
            ...read.flatMap(({ line, problems: own }) => own.map((text) => ({ path, line, text }))),
        ],
    };
}
//# sourceMappingURL=parse.js.map