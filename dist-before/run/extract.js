import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readableEndings } from "../ingest/format.js";
import { annotateAll } from "./batch/annotate-all.js";
import { articlesIn, noInput } from "./batch/articles.js";
import { composeInto } from "./batch/compose-into.js";
import { configured } from "./batch/configuration.js";
import { lockFolder } from "./batch/lock.js";
import { usualSeconds } from "./batch/pool.js";
import { forgetShard, writeShard } from "./batch/shard.js";
import { inWordsOfDisk } from "./disk-error.js";
import { checkFolders } from "./folders.js";
import { manifestOf } from "./manifest.js";
import { stopwatch } from "./stopwatch.js";
import { UsageError } from "./usage-error.js";
/** The folder in an output folder for what a run needs on its way; it is gone when the run is complete. */
export const workFolder = ".dateline";
/**
 * Reads, annotates, links, writes. Throws `UsageError` when the folders make no sense, `DiskError` when the disk refuses
 * something, `Interrupted` when the signal stops it; bad articles become rejects.
 */
export async function extract(options, listener = {}) {
    const startedAt = new Date();
    await checkFolders(options);
    const { configuration, lexicons } = await configured(options);
    const unlock = locked(options.out);
    try {
        return await extracted(options, { configuration, lexicons, startedAt }, listener);
    }
    catch (error) {
        throw inWordsOfDisk(error, options.out, toGoOn);
    }
    finally {
        unlock();
    }
}
const toGoOn = "What is finished is kept. Put it right, then go on: the same call with --resume.";
function locked(out) {
    try {
        return lockFolder(out);
    }
    catch (error) {
        throw inWordsOfDisk(error, out, "Put it right, or name another folder with --out DIR.");
    }
}
const never = new AbortController().signal;
async function extracted(options, prepared, listener) {
    const clock = stopwatch();
    const { configuration, lexicons } = prepared;
    const { out, shard = null, signal = never, ...told } = options;
    const folder = clearedFolder(options);
    const annotated = await annotateInputs({ ...options, configuration, folder, signal }, listener);
    const made = { found: annotated.found, progress: annotated.progress, lexicons };
    const articles = clock();
    try {
        if (shard) {
            writeShard(out, { ...annotated, shard, configuration });
            return { ...made, counts: null, files: [], seconds: { total: clock(), articles, graph: 0, datasets: 0 } };
        }
        const work = join(out, workFolder);
        const paths = annotated.parts.map((name) => join(folder, name));
        const composed = await composeInto({ ...annotated, paths, out, work, signal, onReject: listener.onReject });
        const { counts, files } = composed;
        const seconds = { total: clock(), articles, ...composed.seconds };
        const manifest = manifestOf({ ...prepared, ...made, counts, files, seconds, options: { ...told, out } });
        composed.publish({ path: "run.json", content: `${JSON.stringify(manifest, null, 2)}\n` });
        rmSync(work, { recursive: true, force: true });
        return { ...made, counts, files, seconds };
    }
    finally {
        await annotated.pool?.close();
    }
}
/** Where a run keeps its parts: those of a shard stay. */
function partsFolder({ out, shard }) {
    return join(shard ? out : join(out, workFolder), "parts");
}
/** The folder for the parts, without those of a run before unless it is to be resumed. */
function clearedFolder(options) {
    const folder = partsFolder(options);
    if (options.shard)
        forgetShard(options.out);
    if (!options.resume)
        rmSync(options.shard ? folder : join(options.out, workFolder), { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    return folder;
}
async function annotateInputs(options, listener) {
    const found = noInput();
    const total = { articles: 0, rejects: 0, characters: 0, words: 0 };
    const progressNow = () => ({ files: found.files, bytes: found.bytes, ...total });
    const readings = articlesIn({ ...options, except: options.lexicons ?? [] }, found);
    const annotated = await annotateAll(readings, {
        workers: null,
        processors: 1,
        secondsPerArticle: usualSeconds,
        workerMegabytes: null,
        shard: null,
        ...options,
        onPart(totals) {
            total.articles += totals.articles;
            total.rejects += totals.rejects;
            total.characters += totals.characters;
            total.words += totals.words;
            listener.onProgress?.(progressNow());
        },
    });
    if (found.files === 0 && total.rejects === 0) {
        await annotated.pool?.close();
        throw nothingToRead(options.inputs, found);
    }
    const progress = progressNow();
    listener.onAnnotated?.({ ...annotated, progress });
    return { ...annotated, found, progress };
}
/** The error of a run whose inputs hold no article. */
export function nothingToRead(inputs, { skipped }) {
    const others = skipped > 0 ? `; ${skipped} files are of other kinds` : "";
    return new UsageError(`There is no article in ${inputs.join(", ")}${others}.`, `Articles are files that end in ${readableEndings.join(", ")}.`);
}
/** Whether there is something that a run could go on with. */
export function canResume(options) {
    return existsSync(partsFolder(options));
}
//# sourceMappingURL=extract.js.map