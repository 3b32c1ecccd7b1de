import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentOf, folderWith } from "../testing/folder.js";
import { runBuilt, startBuilt, until } from "../testing/run-built.js";
import { smallCorpus } from "../testing/small-corpus.js";

const folder = folderWith({ "a.jsonl": smallCorpus(160) });

let made = 0;

/** An output folder, and how to run into it. Runs are resumed without workers, which cost time to start. */
function target(workers: number) {
  const out = join(folder, `out-${made++}`);
  const words = ["extract", join(folder, "a.jsonl"), "--out", out, "--workers"];
  const parts = () => namesIn(join(out, ".dateline", "parts")).filter((name) => name.startsWith("part-"));
  const resumed = async () => {
    expect(await runBuilt([...words, "0", "--resume"])).toMatchObject({ status: 0 });
    expect([...contentOf(out)]).toEqual(expected);
    expect(namesIn(out).filter((name) => name.startsWith("."))).toEqual([]);
  };
  return { out, words: [...words, String(workers)], parts, resumed };
}

function namesIn(path: string): string[] {
  return existsSync(path) ? readdirSync(path) : [];
}

/** What an uninterrupted run gives. */
let expected: [string, string][];
beforeAll(async () => {
  const { out, words } = target(0);
  expect(await runBuilt(words)).toMatchObject({ status: 0 });
  expected = [...contentOf(out)];
});

test.each<[string, number, (out: string, parts: string[]) => boolean]>([
  ["before anything is finished", 1, (out) => existsSync(join(out, ".dateline", "parts"))],
  ["when something is", 1, (_, parts) => parts.length > 0],
  ["while the files are made", 0, (out) => existsSync(join(out, ".dateline", "output"))],
])("killed %s, with all its processes, a run can be resumed and gives the same bytes", async (_, workers, isTime) => {
  const { out, words, parts, resumed } = target(workers);
  const run = startBuilt(words);
  await until(() => isTime(out, parts()), run);
  run.kill("SIGKILL");
  expect((await run.ended).signal).toBe("SIGKILL");
  expect(existsSync(join(out, "run.json"))).toBe(false);
  await resumed();
});

test("while a run is alive its folder is refused; interrupted it ends with status 130 and says how to go on", async () => {
  const { out, words, parts, resumed } = target(1);
  const run = startBuilt([...words, "--quiet"]);
  await until(() => parts().length > 0, run);
  run.kill("SIGSTOP");
  const second = await runBuilt(words);
  expect(second.status).toBe(1);
  expect(second.stderr).toMatch(/is being written by another run \(process \d+\)\.\nWait for it/u);
  run.kill("SIGINT");
  run.kill("SIGCONT");
  const { status, stderr } = await run.ended;
  expect([status, stderr]).toEqual([
    130,
    `Interrupted. What is finished is kept. To go on: the same call with --resume (--out ${out}).\n`,
  ]);
  await resumed();
});

describe("on a full disk, a run ends with a clear error and leaves no half file", () => {
  const remedy = "What is finished is kept. Put it right, then go on: the same call with --resume.\n";

  test("while articles are annotated", async () => {
    const { out, words, parts } = target(1);
    // In blocks of 1024 bytes: too small for a part.
    const { status, stderr } = await runBuilt([...words, "--quiet"], { before: "ulimit -f 8" });
    expect([status, stderr]).toEqual([
      1,
      `Error: ${out}: No file may grow as large there (see ulimit -f). (EFBIG)\n${remedy}`,
    ]);
    expect(namesIn(out)).toEqual([".dateline"]);
    expect(parts()).toEqual([]);
  });

  test("while files are made, with room it goes on", async () => {
    const { out, words, parts, resumed } = target(0);
    mkdirSync(out);
    writeFileSync(join(out, "documents.jsonl"), "old");
    // Large enough for parts, too small for the graph.
    const { status, stderr } = await runBuilt([...words, "--quiet"], { before: "ulimit -f 144" });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/No file may grow as large/u)]);
    expect(parts()).toHaveLength(4);
    expect(namesIn(out)).toEqual([".dateline", "documents.jsonl"]);
    expect(readFileSync(join(out, "documents.jsonl"), "utf8")).toBe("old");
    await resumed();
  });
});
