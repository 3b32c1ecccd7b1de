import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { folderWith } from "../../testing/folder.js";
import { partName } from "../batch/batches.js";
import { configurationKey, configurationOf } from "../batch/configuration.js";
import type { AnnotateTask } from "../batch/worker.js";
import { writeBatch } from "./batch-file.js";
import { Hopeless } from "./job-queue.js";
import { partJobs } from "./part-job.js";
import { writeSettings } from "./work-folder.js";

const configuration = configurationOf({ beam: false, lexicon: [] });
const raw = { sourcePath: "a", sourceId: null, title: null, byline: null, published: "2022-10-02", text: "It rained." };
const batch = { number: 0, readings: [{ raw }] };
const totals = { articles: 1, rejects: 0, characters: 10, words: 2 };

/** A folder with one part to annotate, and what was asked of the pool. */
function enqueued() {
  const folder = folderWith({ "inputs/.keep": "", "parts/.keep": "" });
  const key = configurationKey(configuration);
  writeSettings(folder, { queue: "news", key, configuration, lexicons: [] });
  const part = partName(batch, key);
  writeBatch(folder, part, batch);
  const tasks: AnnotateTask[] = [];
  const job = partJobs(folder, {
    async annotate(task) {
      tasks.push(task);
      return totals;
    },
  });
  return { folder, part, tasks, job };
}

test("a job's part is annotated into the folder of parts", async () => {
  const { folder, part, tasks, job } = enqueued();
  expect(await job(part)).toEqual(totals);
  expect(tasks).toEqual([
    {
      configuration,
      key: configurationKey(configuration),
      readings: batch.readings,
      target: { folder: join(folder, "parts"), name: part },
    },
  ]);
});

test("a part that is there is done at once", async () => {
  const { folder, part, tasks, job } = enqueued();
  writeFileSync(join(folder, "parts", part), "");
  expect(await job(part)).toBeNull();
  expect(tasks).toEqual([]);
});

test("when the folder comes to be for another version, its jobs fail for good and say why", async () => {
  const { folder, part, tasks, job } = enqueued();
  await job(part);
  const other = { ...configuration, dateline: "9.0.0" };
  writeSettings(folder, { queue: "news", key: configurationKey(other), configuration: other, lexicons: [] });
  await expect(job(part)).rejects.toThrow(Hopeless);
  await expect(job(part)).rejects.toThrow(/enqueued with Dateline 9\.0\.0, this is/u);
  expect(tasks).toHaveLength(1);
});
