import { statSync } from "node:fs";
import type { FileFacts } from "../../datasets/package.js";
import { parquetPath } from "../../datasets/parquet.js";
import { Interrupted, passOn } from "./interrupted.js";
import type { OutputFolder } from "./output-folder.js";
import { isDeath, type Pool } from "./pool.js";
import { type TwinTask, writeTwin } from "./twin.js";

/** What making twins may use. */
export interface TwinMaking {
  /** Processes to make them in; null to make them in this one. */
  readonly pool: Pool | null;
  readonly signal: AbortSignal;
}

/**
 * Writes the Parquet twins of datasets whose files are finished, and adds them to the output. Gives what is known of
 * them, in the order of the datasets. Throws `Interrupted` when the signal stops it.
 */
export async function makeTwins(
  datasets: readonly string[],
  output: OutputFolder,
  { pool, signal }: TwinMaking,
): Promise<FileFacts[]> {
  const tasks = datasets.map((dataset) => ({
    dataset,
    from: output.pathOf(`${dataset}.jsonl`),
    to: output.pathOf(parquetPath(dataset)),
  }));
  const made = pool ? await inPool(tasks, pool, signal) : await here(tasks, signal);
  return tasks.flatMap(({ dataset }) => {
    const facts = made.get(dataset);
    if (!facts) return [];
    const path = parquetPath(dataset);
    output.add(path);
    return [{ path, ...facts }];
  });
}

type Made = ReadonlyMap<string, Omit<FileFacts, "path">>;

async function here(tasks: readonly TwinTask[], signal: AbortSignal): Promise<Made> {
  const made = new Map<string, Omit<FileFacts, "path">>();
  for (const task of tasks) {
    await passOn(signal);
    made.set(task.dataset, writeTwin(task));
  }
  return made;
}

/** The largest first, so that no process is left alone with it in the end. */
async function inPool(tasks: readonly TwinTask[], pool: Pool, signal: AbortSignal): Promise<Made> {
  const sized = tasks.map((task) => ({ task, size: statSync(task.from).size }));
  const largestFirst = sized.sort((a, b) => b.size - a.size).map(({ task }) => task);
  const made = await Promise.all(
    largestFirst.map(async (task) => {
      const facts = await twinIn(pool, task);
      if (signal.aborted) throw new Interrupted();
      return [task.dataset, facts] as const;
    }),
  );
  return new Map(made);
}

/** A twin whose processes are killed is made in this one. */
async function twinIn(pool: Pool, task: TwinTask): Promise<Omit<FileFacts, "path">> {
  try {
    return await pool.twin(task);
  } catch (error) {
    if (isDeath(error)) return writeTwin(task);
    throw error;
  }
}
