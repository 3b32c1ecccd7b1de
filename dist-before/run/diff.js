import { open } from "node:fs/promises";
import { jsonLines } from "../datasets/json-lines.js";
import { compareRuns } from "../differences/compare.js";
import { differences } from "../differences/record.js";
import { printableLines } from "../report/printable.js";
import { readRun } from "./read-run.js";
import { UsageError } from "./usage-error.js";
/** Compares two output folders, A before and B after. Throws `UsageError` when one cannot be read. */
export async function diff(a, b) {
    const before = await readRun(a);
    return compareRuns(before, await readRun(b, before));
}
/** Records written at a time. */
const portion = 10_000;
/**
 * Writes records as JSON Lines to a file, or to stdout when it is called `-`. Each is checked against its schema first.
 * Throws `UsageError` when the file cannot be written.
 */
export async function writeDifferences(path, records) {
    if (path === "-") {
        for (const lines of portionsOf(records))
            process.stdout.write(printableLines(lines));
        return;
    }
    const file = await open(path, "w").catch((error) => {
        const code = typeof error === "object" && error !== null && "code" in error ? ` (${String(error.code)})` : "";
        throw new UsageError(`The file ${path} cannot be written${code}.`, "Name another one with --jsonl FILE.");
    });
    try {
        for (const lines of portionsOf(records))
            await file.write(lines);
    }
    finally {
        await file.close();
    }
}
function* portionsOf(records) {
    for (let start = 0; start < records.length; start += portion) {
        const checked = records.slice(start, start + portion).map((record) => differences.schema.parse(record));
        yield jsonLines(differences, checked);
    }
}
//# sourceMappingURL=diff.js.map