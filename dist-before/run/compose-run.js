import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { composeInto } from "./batch/compose-into.js";
import { lockFolder } from "./batch/lock.js";
import { startPool } from "./batch/pool.js";
import { inWordsOfDisk } from "./disk-error.js";
import { workFolder } from "./extract.js";
import { manifestOf } from "./manifest.js";
import { stopwatch } from "./stopwatch.js";
/**
 * Links annotated articles and writes the datasets. Nothing is in its place before all is made. Throws `Interrupted` when
 * the signal stops it, `UsageError` when another run writes to the folder.
 */
export async function composeRun(run) {
    const { out, remedy } = run;
    const unlock = lockFolder(out);
    const work = join(out, workFolder);
    try {
        rmSync(work, { recursive: true, force: true });
        mkdirSync(work, { recursive: true });
        return await composed(run, work);
    }
    catch (error) {
        throw inWordsOfDisk(error, out, remedy);
    }
    finally {
        rmSync(work, { recursive: true, force: true });
        unlock();
    }
}
const never = new AbortController().signal;
async function composed(run, work) {
    const { out, workers, signal = never, onReject, source, ...told } = run;
    const startedAt = new Date();
    const clock = stopwatch();
    const { paths, found } = await source({ work, signal });
    const articles = clock();
    const pool = workers === 0 ? null : startPool({ workers, secondsPerArticle: 0, workerMegabytes: null });
    try {
        const { publish, counts, files, ...made } = await composeInto({
            paths,
            out,
            work,
            pool,
            workers,
            signal,
            onReject,
        });
        const seconds = { total: clock(), articles, ...made.seconds };
        const manifest = manifestOf({ ...told, startedAt, found, counts, seconds, files });
        publish({ path: "run.json", content: `${JSON.stringify(manifest, null, 2)}\n` });
        return { counts, found, files, seconds };
    }
    finally {
        await pool?.close();
    }
}
//# sourceMappingURL=compose-run.js.map