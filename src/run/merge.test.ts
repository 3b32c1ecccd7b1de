import { appendFileSync, existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentOf, folderWith } from "../testing/folder.js";
import { smallCorpus } from "../testing/small-corpus.js";
import { extract } from "./extract.js";
import { merge } from "./merge.js";

const folder = folderWith({
  "a.jsonl": smallCorpus(),
  "b.jsonl": smallCorpus(60),
  "names.csv": "name,type\nPeru,ORG\n",
});

const within = (name: string) => join(folder, name);

/** Annotates a shard, from 1, of some; gives its folder. */
async function shard(name: string, index: number, { of = 2, input = "a.jsonl", lexicons = [] as string[] } = {}) {
  const out = within(name);
  await extract({
    inputs: [within(input)],
    out,
    concurrency: 1,
    limit: null,
    published: null,
    maxCharacters: 100_000,
    workers: 0,
    shard: { index: index - 1, of },
    lexicons,
  });
  return out;
}

let made = 0;
async function merged(...inputs: string[]) {
  const out = within(`merged-${made++}`);
  const { counts, found } = await merge({ inputs, out, workers: 0 });
  return { counts, found, files: [...contentOf(out)], rest: readdirSync(out).filter((name) => name.startsWith(".")) };
}

let [first, second] = ["", ""];
let expected: [string, string][];
beforeAll(async () => {
  [first, second] = [await shard("first", 1), await shard("second", 2)];
  expected = (await merged(first, second)).files;
});

test("the order of shards does not change a byte, and nothing else is left", async () => {
  expect(await merged(second, first)).toMatchObject({ files: expected, rest: [] });
});

test("files of annotated articles may be named one by one, or by their folder", async () => {
  const parts = (shard: string) => readdirSync(join(shard, "parts")).map((name) => join(shard, "parts", name));
  expect((await merged(join(second, "parts"), ...parts(first))).files).toEqual(expected);
});

test("a file that is named twice gives its articles once, and says so", async () => {
  const [part = ""] = readdirSync(join(second, "parts"));
  const { counts } = await merged(first, second, join(second, "parts", part));
  expect(counts?.articles).toBe(40);
  expect(counts?.rejects).toBeGreaterThan(80);
});

test("junk becomes a reject with file and line", async () => {
  writeFileSync(within("junk.ndjson"), "no\n");
  const files = new Map((await merged(first, second, within("junk.ndjson"))).files);
  expect(files.get("rejects.jsonl")).toContain('"source_path":"junk.ndjson#1","stage":"merge"');
  expect(files.get("statements.jsonl")).toBe(new Map(expected).get("statements.jsonl"));
});

describe("what does not belong together is refused, and nothing is written", () => {
  async function refused(inputs: readonly string[], message: RegExp) {
    const out = within(`refused-${made++}`);
    await expect(merge({ inputs, out, workers: 0 })).rejects.toThrow(message);
    expect(readdirSync(out)).toEqual([]);
  }

  test("a shard is missing", () => refused([second], /Of 2 shards 1 are missing: 1\/2/u));

  test("a shard is named twice", () => refused([first, second, first], /first is named twice/u));

  test("one was annotated with another lexicon", async () => {
    const other = await shard("other-names", 2, { lexicons: [within("names.csv")] });
    await refused([first, other], /other-names was annotated with another version, model or lexicon/u);
  });

  test("one is of another corpus", async () => {
    await refused(
      [first, await shard("other-corpus", 2, { input: "b.jsonl" })],
      /other-corpus was made of other articles/u,
    );
  });

  test("a part of a shard is gone", async () => {
    const other = await shard("gone", 2);
    const [part = ""] = readdirSync(join(other, "parts"));
    renameSync(join(other, "parts", part), within("moved"));
    await refused([first, other], /There is no such file/u);
  });

  test("a shard was begun and not finished", async () => {
    mkdirSync(within("begun/parts"), { recursive: true });
    await refused([within("begun")], /no finished shard/u);
  });

  test("a folder without annotated articles", async () => {
    mkdirSync(within("empty"), { recursive: true });
    await refused([within("empty")], /no finished shard and no \.ndjson file/u);
  });

  test("nothing of that name", () => refused([within("nowhere")], /nowhere: There is no such file or folder/u));
});

test("a shard that is annotated again is none until it is finished", async () => {
  const again = await shard("again", 1);
  appendFileSync(within("a.jsonl"), "");
  const controller = new AbortController();
  controller.abort();
  const run = extract({
    inputs: [within("a.jsonl")],
    out: again,
    concurrency: 1,
    limit: null,
    published: null,
    maxCharacters: 100_000,
    workers: 0,
    shard: { index: 0, of: 2 },
    resume: true,
    signal: controller.signal,
  });
  await expect(run).rejects.toThrow();
  expect(existsSync(join(again, "shard.json"))).toBe(false);
});
