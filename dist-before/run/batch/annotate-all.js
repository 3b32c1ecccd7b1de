import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { batchesOf, charactersOf, partName } from "./batches.js";
import { configurationKey } from "./configuration.js";
import { Interrupted, passOn } from "./interrupted.js";
import { keptPart } from "./kept-part.js";
import { inOrder } from "./ordered.js";
import { recorderWith, writePart } from "./part.js";
import { startPool } from "./pool.js";
import { removeUnfinished } from "./whole-file.js";
/** Annotates what is read, part by part. Parts that are there already, of the same batch and configuration, are kept. */
export async function annotateAll(readings, options) {
    const { folder, signal } = options;
    mkdirSync(folder, { recursive: true });
    removeUnfinished(folder);
    const before = new Set(readdirSync(folder));
    const { batches, isSmall } = await lookedAhead(batchesOf(untilStopped(readings, signal)));
    const workers = options.workers ?? (isSmall ? 0 : options.processors);
    const pool = workers === 0 ? null : startPool({ ...options, workers });
    const stop = () => void pool?.close();
    signal.addEventListener("abort", stop);
    try {
        const { parts, ...annotated } = await annotateBatches(batches, { ...options, pool, workers });
        return { ...annotated, parts, removed: removeOthers(folder, before, parts), pool, workers };
    }
    catch (error) {
        await pool?.close();
        throw signal.aborted ? new Interrupted() : error;
    }
    finally {
        signal.removeEventListener("abort", stop);
    }
}
async function annotateBatches(batches, options) {
    const { shard, signal, workers, onPart, configuration } = options;
    const key = configurationKey(configuration);
    const input = createHash("sha256").update(key);
    const parts = [];
    let kept = 0;
    const own = ownBatches(named(batches, key), { shard, note: ({ name }) => input.update(name) });
    for await (const { name, totals, isKept } of inOrder(own, Math.max(1, workers * 4), annotator(options, key))) {
        if (signal.aborted)
            break;
        parts.push(name);
        if (isKept)
            kept++;
        onPart(totals, isKept);
    }
    if (signal.aborted)
        throw new Interrupted();
    return { parts, kept, input: input.digest("hex") };
}
async function* named(batches, key) {
    for await (const batch of batches)
        yield { ...batch, name: partName(batch, key) };
}
async function* ownBatches(batches, { shard, note }) {
    for await (const batch of batches) {
        note(batch);
        if (shard === null || batch.number % shard.of === shard.index)
            yield batch;
    }
}
async function* untilStopped(readings, signal) {
    for await (const reading of readings) {
        if (signal.aborted)
            return;
        yield reading;
    }
}
/** Text that is annotated sooner than processes are started and have loaded what they need, in UTF-16 units. */
const smallCorpus = 300_000;
/** Reads so far that it is known whether there is much to do. */
async function lookedAhead(batches) {
    const first = [];
    let characters = 0;
    for (let isSmall = false; !isSmall && characters < smallCorpus;) {
        const next = await batches.next();
        if (next.done)
            isSmall = true;
        else {
            first.push(next.value);
            characters += next.value.readings.reduce((sum, reading) => sum + charactersOf(reading), 0);
        }
        if (isSmall)
            return { isSmall, batches: joined(first, batches) };
    }
    return { isSmall: false, batches: joined(first, batches) };
}
async function* joined(first, rest) {
    yield* first;
    yield* rest;
}
function annotator({ pool, configuration, folder, signal }, key) {
    let recorder = null;
    return async ({ name, readings }) => {
        const kept = keptPart(join(folder, name), readings);
        if (kept)
            return { name, totals: kept, isKept: true };
        const target = { folder, name };
        if (pool)
            return { name, isKept: false, totals: await pool.annotate({ configuration, key, readings, target }) };
        // So that the progress line is drawn, too.
        await passOn(signal);
        recorder ??= recorderWith(configuration);
        return { name, isKept: false, totals: writePart(readings, target, { record: recorder }) };
    };
}
function removeOthers(folder, before, parts) {
    const own = new Set(parts);
    const others = [...before].filter((name) => name.startsWith("part-") && !own.has(name));
    for (const name of others)
        rmSync(join(folder, name));
    return others.length;
}
//# sourceMappingURL=annotate-all.js.map