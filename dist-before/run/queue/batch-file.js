import { existsSync } from "node:fs";
import { join } from "node:path";
import { streamLine } from "../../ingest/stream-line.js";
import { partName, partNumber } from "../batch/batches.js";
import { writeWhole } from "../batch/whole-file.js";
import { readingsFrom } from "../readings.js";
import { Hopeless } from "./job-queue.js";
import { inputsIn } from "./work-folder.js";
/** Writes a batch under the name of its part, unless it is there; whole or not at all. */
export function writeBatch(folder, name, { readings }) {
    const path = join(inputsIn(folder), name);
    if (existsSync(path))
        return;
    writeWhole(path, (write) => {
        for (const reading of readings)
            write(`${streamLine(reading)}\n`);
    });
}
/** Reads what `writeBatch` has written. Throws what no second try can help when it is not what the part's name says. */
export async function readBatch(folder, name, key) {
    const path = join(inputsIn(folder), name);
    const number = partNumber(name);
    if (number === null)
        throw new Hopeless(`The job names ${JSON.stringify(name)}, which is no part.`);
    if (!existsSync(path)) {
        throw new Error(`There is no ${path}. See that every machine has the same folder, and that no other run uses the same queue.`);
    }
    const readings = [];
    for await (const reading of readingsFrom({ location: path, sourcePath: name }, asWritten))
        readings.push(reading);
    if (partName({ number, readings }, key) === name)
        return readings;
    throw new Hopeless(`${path} is damaged, or of another configuration. Remove it and enqueue again.`);
}
const asWritten = { published: null, maxCharacters: Number.MAX_SAFE_INTEGER, format: "jsonl" };
//# sourceMappingURL=batch-file.js.map