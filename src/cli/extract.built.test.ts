import { readdirSync } from "node:fs";
import { join } from "node:path";
import { contentOf, folderWith } from "../testing/folder.js";
import { runBuilt } from "../testing/run-built.js";
import { smallCorpus } from "../testing/small-corpus.js";

const folder = folderWith({ "a.jsonl": smallCorpus() });
const input = join(folder, "a.jsonl");

let made = 0;
const newFolder = () => join(folder, `out-${made++}`);

/** Runs a command that writes a folder, and gives what it says and writes. */
async function output(...words: string[]) {
  const out = newFolder();
  const ended = await runBuilt([...words, "--out", out]);
  expect(ended).toMatchObject({ status: 0 });
  return { ...ended, files: [...contentOf(out)] };
}

/** What one process gives, without others. */
let expected: [string, string][];
beforeAll(async () => {
  expected = (await output("extract", input, "--workers", "0", "--quiet")).files;
});

const jsonLines = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

test("workers give the same bytes, and --log-format json writes objects, a line each", async () => {
  const { files, stdout, stderr } = await output("extract", input, "--workers", "2", "--log-format", "json");
  expect(files).toEqual(expected);
  expect(stdout).toBe("");
  const events = jsonLines(stderr);
  expect(events.every(({ event, at }) => typeof event === "string" && !Number.isNaN(Date.parse(at)))).toBe(true);
  expect(events.map(({ event }) => event)).toEqual(expect.arrayContaining(["start", "reject", "done"]));
});

test("shards, by one worker and without, give the same bytes merged, and --quiet says nothing", async () => {
  const [first, second] = [newFolder(), newFolder()];
  for (const [out, shard, workers] of [
    [first, "1/2", "0"],
    [second, "2/2", "1"],
  ] as const) {
    const ended = await runBuilt(["extract", input, "--shard", shard, "--workers", workers, "--quiet", "--out", out]);
    expect(ended).toMatchObject({ status: 0, stdout: "", stderr: "" });
  }
  const { files, stderr } = await output("merge", second, first, "--workers", "2");
  expect(files).toEqual(expected);
  expect(stderr).toMatch(/articles +40 .*rejected +80/su);
});

test("read | annotate | merge gives the same bytes", async () => {
  const read = await runBuilt(["read", input]);
  const annotated = await runBuilt(["annotate", "--quiet"], { input: read.stdout });
  expect([annotated.status, annotated.stderr]).toEqual([0, ""]);
  const out = newFolder();
  const merged = await runBuilt(["merge", "-", "--workers", "0", "--out", out], { input: annotated.stdout });
  expect(merged.status).toBe(0);
  expect([...contentOf(out)]).toEqual(expected);
  expect(readdirSync(out).filter((name) => name.startsWith("."))).toEqual([]);
});

test("errors are JSON with --log-format json, too", async () => {
  const { status, stderr } = await runBuilt([
    "extract",
    join(folder, "a.jsonl"),
    "--out",
    folder,
    "--log-format",
    "json",
  ]);
  expect(status).toBe(1);
  expect(jsonLines(stderr).at(-1)).toMatchObject({
    event: "error",
    message: expect.stringMatching(/lies in the output folder/u),
    hint: expect.stringMatching(/--out DIR/u),
  });
});
