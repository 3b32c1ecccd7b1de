import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { articlesIn, noInput } from "../batch/articles.js";
import { batchesOf, charactersOf, partName } from "../batch/batches.js";
import { configured } from "../batch/configuration.js";
import { Interrupted } from "../batch/interrupted.js";
import { lockFolder } from "../batch/lock.js";
import { removeUnfinished } from "../batch/whole-file.js";
import { nothingToRead } from "../extract.js";
import { checkFolders } from "../folders.js";
import { writeBatch } from "./batch-file.js";
import { feeder } from "./feeder.js";
import { connectQueue } from "./queue.js";
import { sameInputAs } from "./same-input.js";
import { settingsToEnqueue } from "./settings.js";
import { inputsIn, partsIn, writeManifest, writeSettings } from "./work-folder.js";
/**
 * Writes what is to be annotated into a folder, and a job for each part into a queue. A call that is killed is completed
 * by the same call; jobs that failed for good are given anew. Throws `UsageError` when the folder holds another input or
 * configuration, `Interrupted` when the signal stops it.
 */
export async function enqueue(options, listener = {}) {
    const { work, inputs, redis, signal } = options;
    await checkFolders({ inputs, out: work });
    const unlock = lockFolder(work);
    try {
        const settings = settingsToEnqueue(work, { queue: options.queue, ...(await configured(options)) });
        const queue = await connectQueue({ url: redis, name: settings.queue, onTrouble: listener.onTrouble ?? (() => { }) });
        try {
            prepare(work, settings);
            // A server that is away may stay away: an interrupt does not wait for it.
            return await Promise.race([enqueueAll(queue, { ...options, ...listener, settings }), interrupted(signal)]);
        }
        finally {
            await queue.close();
        }
    }
    finally {
        unlock();
    }
}
function prepare(work, settings) {
    mkdirSync(inputsIn(work), { recursive: true });
    mkdirSync(partsIn(work), { recursive: true });
    removeUnfinished(inputsIn(work));
    writeSettings(work, settings);
}
function interrupted(signal) {
    return new Promise((_, reject) => {
        const stop = () => reject(new Interrupted());
        if (signal.aborted)
            stop();
        else
            signal.addEventListener("abort", stop, { once: true });
    });
}
async function enqueueAll(queue, options) {
    const { work, inputs, ahead, lexicons, signal, settings, onProgress = () => { } } = options;
    await queue.forgetFailures();
    const found = noInput();
    const readings = articlesIn({ ...options, except: lexicons }, found);
    const writer = partWriter(work, { settings, jobs: feeder(queue, { ahead, signal }) });
    const total = { articles: 0, rejects: 0, characters: 0, words: 0 };
    const progress = () => ({ files: found.files, bytes: found.bytes, ...total });
    for await (const batch of batchesOf(readings)) {
        if (signal.aborted)
            throw new Interrupted();
        await writer.write(batch);
        for (const reading of batch.readings) {
            if ("raw" in reading)
                total.articles++;
            else
                total.rejects++;
            total.characters += charactersOf(reading);
        }
        onProgress(progress());
    }
    if (found.files === 0 && total.rejects === 0)
        throw nothingToRead(inputs, found);
    const { parts, kept } = await writer.finish();
    const { articles, rejects, characters } = total;
    const skipped = { number: found.skipped, first: found.skippedFirst };
    const { queue: name, key } = settings;
    writeManifest(work, { queue: name, key, parts, articles, rejects, characters, files: found.files, skipped });
    return { queue: name, parts: parts.length, kept, progress: progress(), found };
}
function partWriter(work, { settings, jobs }) {
    const same = sameInputAs(work);
    const parts = [];
    let kept = 0;
    return {
        async write(batch) {
            const name = partName(batch, settings.key);
            same.check(name, batch.number);
            writeBatch(work, name, batch);
            parts.push(name);
            if (existsSync(join(partsIn(work), name)))
                kept++;
            else
                await jobs.add(name);
        },
        async finish() {
            same.checkEnd(parts.length);
            await jobs.flush();
            return { parts, kept };
        },
    };
}
//# sourceMappingURL=enqueue.js.map