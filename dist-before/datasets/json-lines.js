/**
 * A dataset's rows as JSON Lines: a line end after every row, numbers that may have decimals with a point. The keys of
 * the rows must be in schema order, as `checkRows` makes sure.
 */
export function jsonLines(dataset, rows) {
    const whole = wholeNumbersOf(dataset);
    let lines = "";
    for (const row of rows) {
        const json = JSON.stringify(row);
        lines += whole === null ? json : json.replaceAll(whole, "$&.0");
        lines += "\n";
    }
    return lines;
}
/** Cells without decimals in columns that may have some; null when there are no such columns. A quotation mark within a text has a backslash before it, so that no text looks like a cell. */
function wholeNumbersOf({ columns }) {
    const names = columns.filter(({ kind }) => kind === "number").map(({ name }) => name);
    return names.length === 0 ? null : new RegExp(`"(?:${names.join("|")})":-?\\d{1,400}(?=[,}])`, "gu");
}
//# sourceMappingURL=json-lines.js.map