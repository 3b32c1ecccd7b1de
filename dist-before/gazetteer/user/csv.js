import { shown } from "./row.js";
const lineEnd = /\r\n?|\n/gu;
/**
 * Reads CSV as RFC 4180 has it: cells in quotation marks may hold commas, line ends and doubled quotation marks. Empty
 * lines are no records. A record that breaks the rules becomes a problem, and reading goes on behind it.
 */
export function readCsv(text) {
    const cursor = { text, problems: [], at: text.startsWith("\uFEFF") ? 1 : 0, line: 1 };
    const records = [];
    while (cursor.at < text.length) {
        const { line, at } = cursor;
        const before = cursor.problems.length;
        const cells = readRecord(cursor);
        const isEmpty = cells.length === 1 && cells[0] === "" && text[at] !== '"';
        if (!isEmpty && cursor.problems.length === before)
            records.push({ line, cells });
    }
    return { records, problems: cursor.problems };
}
/** Reads the cells up to the end of the record, and the line end. */
function readRecord(cursor) {
    const cells = [readCell(cursor)];
    while (cursor.text[cursor.at] === ",") {
        cursor.at++;
        cells.push(readCell(cursor));
    }
    if (cursor.text.startsWith("\r\n", cursor.at))
        cursor.at++;
    cursor.at++;
    cursor.line++;
    return cells;
}
function readCell(cursor) {
    return cursor.text[cursor.at] === '"' ? readQuoted(cursor) : readPlain(cursor);
}
function readPlain(cursor) {
    const cell = readToSeparator(cursor);
    if (cell.includes('"')) {
        const text = `a quotation mark stands inside ${shown(cell)}. Put the whole value in quotation marks and double those inside: "the ""Big"" One".`;
        cursor.problems.push({ line: cursor.line, text });
    }
    return cell;
}
function readToSeparator(cursor) {
    const separator = /[,\r\n]|$/gu;
    separator.lastIndex = cursor.at;
    const end = separator.exec(cursor.text)?.index ?? cursor.text.length;
    const cell = cursor.text.slice(cursor.at, end);
    cursor.at = end;
    return cell;
}
function readQuoted(cursor) {
    const { text, line } = cursor;
    const start = cursor.at + 1;
    let end = text.indexOf('"', start);
    while (end >= 0 && text[end + 1] === '"')
        end = text.indexOf('"', end + 2);
    const cell = text.slice(start, end < 0 ? text.length : end);
    cursor.at = end < 0 ? text.length : end + 1;
    cursor.line += cell.match(lineEnd)?.length ?? 0;
    const rest = readToSeparator(cursor);
    if (end < 0)
        cursor.problems.push({ line, text: `the quotation mark before ${shown(cell)} is never closed. Close it.` });
    if (rest !== "") {
        const found = `${shown(rest)} stands behind a closing quotation mark. Put a comma between, or double the quotation marks inside a value.`;
        cursor.problems.push({ line: cursor.line, text: found });
    }
    return cell.replaceAll('""', '"');
}
//# sourceMappingURL=csv.js.map