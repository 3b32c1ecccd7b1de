import { resolve } from "node:path";
import pLimit from "p-limit";
import { readingsFrom } from "../readings.js";
import { sourcesIn } from "../sources.js";
import { inOrder } from "./ordered.js";
/** Totals of nothing read. */
export function noInput() {
    return { files: 0, bytes: 0, skipped: 0, skippedFirst: [] };
}
/** Files up to this length, in bytes, are read whole, several at the same time. */
const smallFile = 1_000_000;
const skippedNamed = 100;
/** Reads the articles of all inputs, in input order, counting what was found in `totals`. */
export async function* articlesIn(options, totals) {
    const { inputs, concurrency, limit, except = [] } = options;
    const left = new Set(except.map((path) => resolve(path)));
    const inFlight = pLimit(concurrency);
    const onBytes = (bytes) => {
        totals.bytes += bytes;
    };
    const opened = (source) => inFlight(() => read(source, { ...options, onBytes }));
    let articles = 0;
    for await (const { source, readings } of inOrder(wanted(sourcesIn(inputs, options), left), concurrency, opened)) {
        note(source, totals);
        for await (const reading of readings) {
            yield reading;
            if ("raw" in reading && ++articles === limit)
                return;
        }
    }
}
async function* wanted(sources, left) {
    for await (const source of sources)
        if (!("file" in source && left.has(resolve(source.file.location))))
            yield source;
}
async function read(source, options) {
    if ("reject" in source)
        return { source, readings: [{ reject: source.reject }] };
    if ("skipped" in source)
        return { source, readings: [] };
    const readings = readingsFrom(source.file, options);
    if (source.bytes === null || source.bytes > smallFile)
        return { source, readings };
    const all = [];
    for await (const reading of readings)
        all.push(reading);
    return { source, readings: all };
}
function note(source, totals) {
    if ("file" in source)
        totals.files++;
    if (!("skipped" in source))
        return;
    totals.skipped++;
    if (totals.skippedFirst.length < skippedNamed)
        totals.skippedFirst.push(source.skipped);
}
//# sourceMappingURL=articles.js.map