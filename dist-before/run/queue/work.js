import { mkdirSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { startPool } from "../batch/pool.js";
import { UsageError } from "../usage-error.js";
import { lossWatch } from "./losses.js";
import { missingParts } from "./missing.js";
import { partJobs } from "./part-job.js";
import { connectQueue } from "./queue.js";
import { settingsOf, whyUnlike } from "./settings.js";
import { partsIn, readManifest, readSettings } from "./work-folder.js";
const nothing = () => { };
/**
 * Annotates the parts that jobs name, until the signal says so or, once, until every part is there. Throws `UsageError`
 * when nothing was enqueued, when this machine would annotate otherwise than was asked for, and when jobs are lost or
 * have failed for good.
 */
export async function work(options, listener = {}) {
    const { work: folder, redis, once, lockSeconds, workers, signal } = options;
    const { onStart = nothing, onPart = nothing, onFailure = nothing, onTrouble = nothing } = listener;
    const settings = settingsOf(folder, options.queue);
    const problem = whyUnlike(settings);
    // Before any job is taken: one machine of another version would make all of them fail in no time.
    if (problem !== null)
        throw new UsageError(`${folder} is not for this machine.`, problem);
    mkdirSync(partsIn(folder), { recursive: true });
    const queue = await connectQueue({ url: redis, name: settings.queue, onTrouble });
    const pool = startPool(options);
    const job = partJobs(folder, pool);
    const stop = queue.take({
        atOnce: workers,
        lockSeconds,
        onFailure,
        work: async (part) => onPart(await job(part)),
    });
    onStart();
    try {
        const over = once ? [untilDone(queue, { folder, signal })] : [];
        await Promise.race([untilAborted(signal), ...over]);
    }
    finally {
        await stop();
        await pool.close();
        await queue.close();
    }
}
function untilAborted(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve();
        else
            signal.addEventListener("abort", () => resolve(), { once: true });
    });
}
/** Milliseconds between looks at the queue. */
const interval = 500;
async function untilDone(queue, { folder, signal }) {
    const checkLosses = lossWatch(queue);
    while (!signal.aborted) {
        await delay(interval);
        const { waiting, active, delayed } = await queue.counts();
        const manifest = waiting + active + delayed > 0 ? null : readManifest(folder);
        // Collected and cleaned up already.
        if (readSettings(folder) === null)
            return;
        if (manifest === null)
            continue;
        if (missingParts(folder, manifest).length === 0)
            return;
        await checkLosses({ folder, manifest, now: performance.now() });
    }
}
//# sourceMappingURL=work.js.map