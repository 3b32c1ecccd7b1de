import { lineReader } from "../line-reader.js";
import { isBlank } from "../lines.js";
import { mostBytes, refused } from "../reading.js";
import { columnsOf, headerProblem, headerRemedy } from "./header.js";
import { readingOfRecord } from "./record-article.js";
import { recordCutter } from "./records.js";
import { delimiterOf } from "./scan.js";
/**
 * Reads one article a record of a table. The first record names the columns; commas, semicolons or tabs separate them.
 * A record that is broken is refused with the line it begins in, and the others are read.
 */
export function tableReader({ path, format }, options) {
    const limit = mostBytes(options);
    let records = null;
    let delimiter = format === "tsv" ? "\t" : ",";
    let table = null;
    let rows = 0;
    let isDone = false;
    function* readingsOf(found) {
        for (const record of found) {
            if (table === null) {
                yield* begin(record);
                return;
            }
            rows++;
            yield readingOfRecord(record, table, options);
        }
    }
    function* begin(header) {
        const read = columnsOf(header, delimiter);
        const problem = "problem" in read ? read.problem : headerProblem(read.columns, options);
        if (problem === null && "columns" in read) {
            table = { path, delimiter, columns: read.columns };
            records = recordCutter({ delimiter, width: read.columns.length, limit });
            return;
        }
        isDone = true;
        yield refused({ path, bytes: header.bytes }, problem ?? headerRemedy);
    }
    return lineReader({
        *take(line) {
            if (records === null) {
                if (isBlank(line.bytes))
                    return;
                delimiter = delimiterOf(line.bytes, delimiter);
                records = recordCutter({ delimiter, width: null, limit });
            }
            yield* readingsOf(records.take(line));
        },
        *end(head) {
            if (records)
                yield* readingsOf(records.end());
            if (rows > 0 || isDone)
                return;
            yield refused({ path, bytes: head }, table ? "There is no row behind the header." : `It is empty. ${headerRemedy}`);
        },
        isDone: () => isDone,
    }, options);
}
//# sourceMappingURL=reader.js.map