import {
  composeInto,
  lockFolder,
  manifestOf,
  workFolder
} from "./chunk-N5JUKQVO.js";
import {
  stopwatch
} from "./chunk-7TB3XIE4.js";
import {
  startPool
} from "./chunk-QWDCSJOP.js";
import {
  inWordsOfDisk
} from "./chunk-TPHUPVZV.js";

// dist/run/compose-run.js
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
async function composeRun(run) {
  const { out, remedy } = run;
  const unlock = lockFolder(out);
  const work = join(out, workFolder);
  try {
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    return await composed(run, work);
  } catch (error) {
    throw inWordsOfDisk(error, out, remedy);
  } finally {
    rmSync(work, { recursive: true, force: true });
    unlock();
  }
}
var never = new AbortController().signal;
async function composed(run, work) {
  const { out, workers, signal = never, onReject, source, ...told } = run;
  const startedAt = /* @__PURE__ */ new Date();
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
      onReject
    });
    const seconds = { total: clock(), articles, ...made.seconds };
    const manifest = manifestOf({ ...told, startedAt, found, counts, seconds, files });
    publish({ path: "run.json", content: `${JSON.stringify(manifest, null, 2)}
` });
    return { counts, found, files, seconds };
  } finally {
    await pool?.close();
  }
}

export {
  composeRun
};
