import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { folderWith } from "../testing/folder.js";
import { type Ended, type StartOptions, startBuilt, until } from "../testing/run-built.js";

const sentence = "President Ana Silva met Joe Biden in Lima on Monday. She said Peru would pay Bolivia $5 million. ";

/** Runs over articles of so many characters, in one worker. */
function started(lengths: readonly number[], words: readonly string[] = [], options: StartOptions = {}) {
  const lines = lengths.map((length, index) => {
    const text = sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
    return JSON.stringify({ id: `n${index}`, date: "2022-10-06", text });
  });
  const folder = folderWith({ "a.jsonl": lines.join("\n") });
  const out = join(folder, "out");
  const json = ["--log-format", "json"];
  const run = startBuilt(
    ["extract", join(folder, "a.jsonl"), "--out", out, "--workers", "1", ...json, ...words],
    options,
  );
  return { run, out, result: async () => resultOf(await run.ended, out) };
}

/** What a run has made, when it is whole and its log has nothing but JSON. */
function resultOf({ status, stderr }: Ended, out: string) {
  for (const line of stderr.trimEnd().split("\n")) expect(JSON.parse(line)).toHaveProperty("event");
  expect(status).toBe(0);
  expect(existsSync(join(out, "run.json"))).toBe(true);
  const rows = (name: string) =>
    readFileSync(join(out, `${name}.jsonl`), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return {
    articles: rows("documents").map(({ source_path }) => source_path),
    rejects: rows("rejects").map(({ source_path, reason }) => [source_path, reason]),
  };
}

/** The file of a part that is being written, whose name has the number of the process that writes it. */
function unfinishedIn(out: string): { readonly pid: number; readonly size: number } | null {
  const folder = join(out, ".dateline", "parts");
  const name = existsSync(folder) && readdirSync(folder).find((each) => each.endsWith(".tmp"));
  if (!name) return null;
  const size = statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0;
  return { pid: Number(name.split(".").at(-3)), size };
}

test("an article whose worker is killed is annotated all the same", async () => {
  const { run, out, result } = started([100, 80_000, 100]);
  // The first is written, the second under way.
  await until(() => (unfinishedIn(out)?.size ?? 0) > 0, run);
  process.kill(unfinishedIn(out)?.pid ?? 0, "SIGKILL");
  expect(await result()).toEqual({ articles: ["a.jsonl#1", "a.jsonl#2", "a.jsonl#3"], rejects: [] });
});

test("an article that takes too long is rejected, its neighbours are annotated", async () => {
  // It would take some twenty seconds on an idle machine, they take hundredths.
  const { result } = started([100, 900_000, 100], ["--time-limit", "4"]);
  expect(await result()).toEqual({
    articles: ["a.jsonl#1", "a.jsonl#3"],
    rejects: [["a.jsonl#2", expect.stringMatching(/longer than the limit of time.*--time-limit/u)]],
  });
});

test("an article that needs too much memory is rejected, its neighbours are annotated", async () => {
  const words = ["--worker-memory", "128", "--max-characters", "30000000"];
  const { result } = started([100, 20_000_000, 100], words);
  expect(await result()).toEqual({
    articles: ["a.jsonl#1", "a.jsonl#3"],
    rejects: [["a.jsonl#2", expect.stringMatching(/more memory than there is.*--worker-memory/u)]],
  });
});

describe("workers that die while they start", () => {
  /** Lets node run a script first in every process that has a parent to talk to. */
  function starting(script: string) {
    const folder = folderWith({ "first.cjs": `const fs = require("node:fs"); if (process.send) { ${script} }` });
    return started([100], [], { before: `export NODE_OPTIONS=--require=${join(folder, "first.cjs")}` });
  }

  test("are replaced", async () => {
    const someDie =
      "fs.appendFileSync(__filename + '.n', 'x'); if (fs.statSync(__filename + '.n').size < 3) process.exit(1);";
    expect(await starting(someDie).result()).toEqual({ articles: ["a.jsonl#1"], rejects: [] });
  });

  test("are given up when all do", async () => {
    const { status, stderr } = await starting("process.exit(1);").run.ended;
    expect(status).toBe(1);
    const problem = JSON.parse(stderr.trimEnd().split("\n").at(-1) ?? "");
    expect(problem).toMatchObject({
      message: expect.stringMatching(/end before they begin/u),
      hint: expect.stringMatching(/--workers 0/u),
    });
  });
});
