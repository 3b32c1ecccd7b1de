import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Reject } from "../../document/reject.js";
import { loadGazetteer } from "../../gazetteer/load.js";
import { takeChunk } from "./chunk.js";
import { type Composed, compose } from "./compose.js";
import { diskStore } from "./disk-store.js";
import { Interrupted, passOn } from "./interrupted.js";
import { makeTwins } from "./make-twins.js";
import { inOrder } from "./ordered.js";
import { type OutputFolder, outputFolder } from "./output-folder.js";
import { isDeath, type Pool } from "./pool.js";
import { openFiles, recordFiles } from "./record-files.js";
import { type LinkedPlace, type RenderedChunk, type RenderTask, render, renderChunk, type Tallied } from "./render.js";
import type { ReportSetup } from "./report-file.js";

/** Where annotated articles are, and where datasets are to be. */
export interface ComposeTarget {
  /** Files of annotated articles. */
  readonly paths: readonly string[];
  readonly out: string;
  /** A folder on the disk of `out` for what is needed on the way; made, and left empty. */
  readonly work: string;
  /** Processes to make the rows in; null to make them in this one. */
  readonly pool: Pool | null;
  readonly workers: number;
  /** For the page `report.html`; null to leave it out. */
  readonly report: ReportSetup | null;
  readonly signal: AbortSignal;
  readonly onReject?: ((reject: Reject) => void) | undefined;
}

/** What was composed, and the last step: to put the files, with one more, in their places. */
export interface ComposedInto extends Composed {
  readonly publish: (manifest: { readonly path: string; readonly content: string }) => void;
}

/**
 * Links the annotated articles of files and makes the datasets of an output folder. Nothing is in its place before
 * `publish`. Throws `Interrupted` when the signal stops it.
 */
export async function composeInto(target: ComposeTarget): Promise<ComposedInto> {
  const { paths, out, work, pool, report, signal, onReject = () => {} } = target;
  const store = diskStore(join(work, "store"));
  const records = recordFiles(paths, store);
  const output = outputFolder(out, join(work, "output"));
  const renderAll = pool
    ? inPool(pool, output, target)
    : (chunks: Iterable<readonly LinkedPlace[]>) => here(chunks, output, signal);
  try {
    const gazetteer = loadGazetteer();
    const twins = (datasets: readonly string[]) => makeTwins(datasets, output, target);
    const making = { store, output, gazetteer, renderAll, makeTwins: twins };
    const composed = await compose(records, { ...making, report, signal, onReject });
    return {
      ...composed,
      publish({ path, content }) {
        output.write(path, content);
        output.publish();
      },
    };
  } finally {
    output.close();
    records.close();
    store.close();
  }
}

type Chunks = Iterable<readonly LinkedPlace[]>;

async function* here(chunks: Chunks, output: OutputFolder, signal: AbortSignal): AsyncGenerator<Tallied> {
  const files = openFiles();
  try {
    for (const chunk of chunks) {
      await passOn(signal);
      const { texts, ...tallied } = render(chunk, files);
      output.append(texts);
      yield tallied;
    }
  } finally {
    files.close();
  }
}

function inPool(pool: Pool, output: OutputFolder, { work, workers, signal }: ComposeTarget) {
  const folder = join(work, "chunks");
  mkdirSync(folder, { recursive: true });
  return async function* (chunks: Chunks): AsyncGenerator<Tallied> {
    let number = 0;
    const rendered = inOrder(chunks, workers * 3, async (articles) => {
      const path = join(folder, String(number++));
      return { path, ...(await renderedIn(pool, { articles, path })) };
    });
    for await (const { path, sections, ...tallied } of rendered) {
      if (signal.aborted) throw new Interrupted();
      takeChunk(path, sections, output);
      yield tallied;
    }
  };
}

/** Articles that were annotated get their rows: those that are too large for workers, or kill them, in this process. */
async function renderedIn(pool: Pool, task: RenderTask): Promise<RenderedChunk> {
  try {
    return await pool.render(task);
  } catch (error) {
    if (isDeath(error)) return renderChunk(task);
    throw error;
  }
}
