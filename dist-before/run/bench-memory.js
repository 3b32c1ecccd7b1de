import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { at } from "../document/at.js";
/**
 * Measures memory column by column: one contender after another, then one part of the pipeline after another, each
 * over all articles with its results kept. Memory held is what V8's heap uses and what buffers use outside it; it is
 * looked at after each article, so that a peak within an article is not seen. What a part keeps is the layer it adds;
 * the layers before it are there at its start.
 */
export function measureMemory(articles, { whole, stages, datasets }) {
    const collect = collector();
    for (let times = 0; times < collectionsAtStart; times++)
        collect();
    const words = articles.reduce((sum, each) => sum + each.words, 0);
    const memory = new Map();
    for (const [name, run] of Object.entries(whole)) {
        // Safe: the column holds the articles until they are replaced one by one.
        const runOn = (raw) => run(raw);
        memory.set(name, measureColumn(columnOf(articles), runOn, { words, collect, before: heldAfter(collect) }));
    }
    const column = columnOf(articles);
    let before = heldAfter(collect);
    for (const { name, run } of [...stages, datasets]) {
        const found = measureColumn(column, run, { words, collect, before });
        memory.set(name, found);
        before += found.keptMegabytes;
    }
    return memory;
}
/** What has run before leaves garbage that only the second or third collection finds. */
const collectionsAtStart = 3;
function columnOf(articles) {
    return articles.map(({ raw }) => raw);
}
/** Replaces each item of the column by what is made of it. */
function measureColumn(column, run, { words, collect, before }) {
    let peak = 0;
    for (let number = 0; number < column.length; number++) {
        column[number] = run(at(column, number));
        peak = Math.max(peak, megabytesHeld() - before);
    }
    const kept = heldAfter(collect) - before;
    return { peakMegabytes: peak, keptMegabytes: kept, keptMegabytesPerThousandWords: (kept / words) * 1000 };
}
/** Megabytes that objects hold, in the heap and outside it, after a collection. */
export function heldAfter(collect) {
    collect();
    return megabytesHeld();
}
/** The heap in use and, with the buffers of arrays among them, the bytes that objects hold outside it. */
function megabytesHeld() {
    const { heapUsed, external } = process.memoryUsage();
    return (heapUsed + external) / 1_000_000;
}
/** A function that collects all garbage; node hides it unless it is asked for at run time. */
export function collector() {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc");
    if (typeof collect !== "function")
        throw new Error("This node gives no way to collect garbage.");
    return () => collect();
}
//# sourceMappingURL=bench-memory.js.map