import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { noInput } from "../batch/articles.js";
import { Interrupted } from "../batch/interrupted.js";
import { removeUnfinished } from "../batch/whole-file.js";
import { composeRun } from "../compose-run.js";
import { checkFolders } from "../folders.js";
import { lossWatch } from "./losses.js";
import { missingParts } from "./missing.js";
import { connectQueue } from "./queue.js";
import { settingsOf } from "./settings.js";
import { filesOf, inputsIn, partsIn, readManifest } from "./work-folder.js";
/**
 * Links the parts of a folder and writes the datasets: the same bytes as one run over all of it. Gives what is missing
 * when it is not to wait for it. Throws `UsageError` when jobs have failed for good, `Interrupted` when the signal stops it.
 */
export async function collect(options, listener = {}) {
    const { work, out, clean } = options;
    const settings = settingsOf(work, null);
    await checkFolders({ inputs: [work], out });
    const queue = await queueToAsk(settings.queue, options, listener);
    try {
        const there = await partsThere(queue, options, listener);
        if (!("manifest" in there))
            return there;
        // What machines have left that died while they wrote.
        for (const folder of [partsIn(work), inputsIn(work)])
            removeUnfinished(folder);
        const made = await compose(there.manifest, settings, { ...options, ...listener });
        if (clean) {
            await queue?.remove();
            cleanUp(work);
        }
        return { made };
    }
    finally {
        await queue?.close();
    }
}
async function queueToAsk(name, { redis, wait, clean }, { onTrouble = () => { } }) {
    return redis === null || !(wait || clean) ? null : connectQueue({ url: redis, name, onTrouble });
}
/** Milliseconds between looks. */
const interval = 1000;
async function partsThere(queue, { work, wait, signal }, { onWait = () => { } }) {
    const checkLosses = queue && lossWatch(queue);
    for (;;) {
        const manifest = readManifest(work);
        const missing = manifest ? missingParts(work, manifest) : [];
        if (manifest !== null && missing.length === 0)
            return { manifest };
        const there = { missing, of: manifest?.parts.length ?? null };
        if (!wait)
            return there;
        onWait(there);
        if (manifest)
            await checkLosses?.({ folder: work, manifest, now: performance.now() });
        await delay(interval, null, { signal }).catch(() => {
            throw new Interrupted();
        });
    }
}
function compose({ parts, files, skipped }, { configuration, lexicons }, options) {
    const { work, out, workers, signal, onReject } = options;
    const found = { ...noInput(), files, skipped: skipped.number, skippedFirst: [...skipped.first] };
    return composeRun({
        out,
        workers,
        configuration,
        lexicons,
        signal,
        onReject,
        remedy: "Put it right, then collect again.",
        // The address of the server is left out: it may hold a password.
        options: { work, out, workers },
        source: async () => ({ paths: parts.map((name) => join(partsIn(work), name)), found }),
    });
}
function cleanUp(work) {
    for (const path of [...filesOf(work), inputsIn(work), partsIn(work)])
        rmSync(path, { recursive: true, force: true });
}
//# sourceMappingURL=collect.js.map