import { parse } from "csv-parse/sync";
/** The values of one record, without regard to a carriage return at its end; null when it is not one record. */
export function cellsOf(record, delimiter) {
    try {
        const records = parse(record.endsWith("\r") ? record.slice(0, -1) : record, {
            delimiter,
            record_delimiter: ["\r\n", "\n"],
            relax_column_count: true,
            relax_quotes: true,
        });
        return isOneRecord(records) ? records[0] : null;
    }
    catch {
        return null;
    }
}
function isOneRecord(records) {
    return Array.isArray(records) && records.length === 1 && Array.isArray(records[0]);
}
//# sourceMappingURL=cells.js.map