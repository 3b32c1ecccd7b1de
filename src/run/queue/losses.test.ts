import { folderWith } from "../../testing/folder.js";
import type { JobFailure } from "./job-queue.js";
import { lossWatch } from "./losses.js";

const [first, second] = ["part-0000000-0000000000000000.ndjson", "part-0000001-0000000000000000.ndjson"] as const;
const manifest = {
  queue: "news",
  key: "k",
  parts: [first, second],
  articles: 2,
  rejects: 0,
  characters: 9,
  files: 1,
  skipped: { number: 0, first: [] },
};

/** A look at a folder where only the first part is there, with a queue of so many jobs. */
function watched({ waiting = 0, failures = [] }: { waiting?: number; failures?: readonly JobFailure[] }) {
  const folder = folderWith({ [`parts/${first}`]: "" });
  const counts = async () => ({ waiting, active: 0, delayed: 0, failed: failures.length });
  const look = lossWatch({ counts, failures: async () => failures });
  return (now: number) => look({ folder, manifest, now });
}

test("jobs that failed for good are named with their reasons", async () => {
  const look = watched({ waiting: 5, failures: [{ part: second, reason: "no space left" }] });
  await expect(look(0)).rejects.toMatchObject({
    message: expect.stringMatching(/1 jobs failed for good:\n {2}part-0000001.*: no space left/u),
    hint: expect.stringMatching(/enqueue again/u),
  });
});

test("a failed job whose part is there all the same is none", async () => {
  await watched({ waiting: 5, failures: [{ part: first, reason: "stalled" }] })(0);
});

test("a queue without jobs is given time before parts are said to be lost", async () => {
  const look = watched({});
  await look(0);
  await look(29_999);
  await expect(look(30_000)).rejects.toThrow(/1 parts are missing.*no job.*part-0000001/u);
});

test("parts that have jobs are waited for as long as it takes", async () => {
  const look = watched({ waiting: 1 });
  await look(0);
  await look(1e9);
});
