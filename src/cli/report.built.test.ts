import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../run/hash.js";
import { contentOf, folderWith } from "../testing/folder.js";
import { runBuilt } from "../testing/run-built.js";
import { smallCorpus } from "../testing/small-corpus.js";

const folder = folderWith({
  "in/a.jsonl": smallCorpus(),
  "names.csv": "name,type,mode\nOlaf Scholz,PERSON,force\n",
});
const input = join(folder, "in");
const lexicon = ["--lexicon", join(folder, "names.csv")];

async function made(name: string, ...words: string[]) {
  const out = join(folder, name);
  const ended = await runBuilt([...words, "--out", out]);
  expect(ended).toMatchObject({ status: 0 });
  return { ...ended, files: contentOf(out), out };
}

test("the page is the same for one process, several, and merged shards, with a lexicon too", async () => {
  const one = await made("one", "extract", input, ...lexicon, "--workers", "0");
  expect(one.stderr.trimEnd().split("\n").at(-1)).toBe(`Open ${join(one.out, "report.html")}`);
  const page = one.files.get("report.html");
  expect(page).toContain('"lexicon":{"names":1,');
  const several = await made("several", "extract", input, ...lexicon, "--workers", "2", "--quiet");
  expect(several.files.get("report.html")).toBe(page);
  for (const shard of ["1/2", "2/2"]) {
    await made(`shard-${shard[0]}`, "extract", input, ...lexicon, "--shard", shard, "--workers", "0", "--quiet");
  }
  const merged = await made("merged", "merge", join(folder, "shard-2"), join(folder, "shard-1"), "--workers", "0");
  expect(merged.files.get("report.html")).toBe(page);
});

test("run.json names it with its hash, and it names the hashes of the datasets", async () => {
  const { files, out } = await made("named", "extract", input, "--workers", "0", "--quiet");
  const page = files.get("report.html") ?? "";
  const manifest = readFileSync(join(out, "run.json"), "utf8");
  expect(JSON.parse(manifest).files["report.html"].sha256).toBe(sha256(page));
  for (const [path, content] of files) if (path.endsWith(".jsonl")) expect(page).toContain(sha256(content));
});

test("--no-report leaves it out", async () => {
  const { files, stderr, out } = await made("without", "extract", input, "--workers", "0", "--no-report");
  expect([...files.keys()]).not.toContain("report.html");
  expect(stderr.trimEnd().split("\n").at(-1)).toBe(`Open ${join(out, "summary.md")}`);
});
