import { streamLine } from "../../ingest/stream-line.js";
import { sha256 } from "../hash.js";
/** A batch is full with so many characters or readings: some half a second of work. */
const mostCharacters = 100_000;
const mostReadings = 50;
/** Cuts what was read into batches. Where one ends depends on the input alone. */
export async function* batchesOf(readings) {
    let number = 0;
    let batch = [];
    let characters = 0;
    for await (const reading of readings) {
        batch.push(reading);
        characters += charactersOf(reading);
        if (characters < mostCharacters && batch.length < mostReadings)
            continue;
        yield { number: number++, readings: batch };
        batch = [];
        characters = 0;
    }
    if (batch.length > 0)
        yield { number, readings: batch };
}
/** Length of what was read, in UTF-16 units. */
export function charactersOf(reading) {
    return "raw" in reading ? reading.raw.text.length : 0;
}
/** Words of a text: runs of characters without white space. */
export function wordsIn(text) {
    return text.match(/\S+/gu)?.length ?? 0;
}
/**
 * The name of the file for a batch: its place, and a hash of the batch and of what it is annotated with
 * (`configurationKey`). A file of that name holds what annotating the batch would give.
 */
export function partName({ number, readings }, configuration) {
    // Of the lines that they are read back from: the order of keys depends on the format they were read in.
    const hash = sha256([configuration, ...readings.map(streamLine)].join("\n")).slice(0, 16);
    return `part-${String(number).padStart(7, "0")}-${hash}.ndjson`;
}
/** The place of a part by its file's name, or null when it is no part. */
export function partNumber(name) {
    const digits = /^part-(\d{7,12})-[0-9a-f]{16}\.ndjson$/u.exec(name)?.[1];
    return digits === undefined ? null : Number(digits);
}
//# sourceMappingURL=batches.js.map