import { readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentOf, folderWith } from "../testing/folder.js";
import { smallCorpus } from "../testing/small-corpus.js";
import { Interrupted } from "./batch/interrupted.js";
import { canResume, type ExtractOptions, extract, type RunListener, workFolder } from "./extract.js";

type More = Partial<ExtractOptions>;

/** An output folder, and what runs into it. */
function runs(corpus = smallCorpus()) {
  const folder = folderWith({ "a.jsonl": corpus });
  const out = join(folder, "out");
  const options = (more: More): ExtractOptions => ({
    inputs: [join(folder, "a.jsonl")],
    out,
    concurrency: 2,
    limit: null,
    published: null,
    maxCharacters: 100_000,
    workers: 0,
    ...more,
  });
  /** Stops behind so many parts. */
  const stopped = async (parts: number, more: More = {}) => {
    const controller = new AbortController();
    let seen = 0;
    const onProgress = () => {
      if (++seen === parts) controller.abort();
    };
    await expect(extract(options({ ...more, signal: controller.signal }), { onProgress })).rejects.toThrow(Interrupted);
  };
  /** Runs to the end; gives what is written, and how many parts were kept and removed. */
  const whole = async (more: More = {}, listener: RunListener = {}) => {
    let told = { kept: -1, removed: -1 };
    const { progress } = await extract(options(more), {
      ...listener,
      onAnnotated({ kept, removed }) {
        told = { kept, removed };
      },
    });
    return { ...told, progress, files: [...contentOf(out)] };
  };
  const partsIn = () =>
    readdirSync(join(out, workFolder, "parts"))
      .map((name) => join(out, workFolder, "parts", name))
      .sort();
  return { folder, out, options, stopped, whole, partsIn };
}

/** What an uninterrupted run gives. */
let expected: [string, string][];
beforeAll(async () => {
  expected = (await runs().whole()).files;
});

test("a run that was stopped has written nothing but what it needs to go on, and gives its folder back", async () => {
  const { out, stopped, partsIn } = runs();
  await stopped(1);
  expect(readdirSync(out)).toEqual([workFolder]);
  expect(partsIn()).toHaveLength(1);
});

test("resumed, it keeps what is finished, gives the same bytes and leaves nothing else", async () => {
  const { out, stopped, whole } = runs();
  await stopped(2);
  writeFileSync(join(out, workFolder, "parts", ".part-0000002-0123456789abcdef.ndjson.7.tmp"), "{");
  expect(await whole({ resume: true })).toMatchObject({ kept: 2, removed: 0, files: expected });
  expect(readdirSync(out).filter((name) => name.startsWith("."))).toEqual([]);
});

test("without resume it begins anew", async () => {
  const { stopped, whole } = runs();
  await stopped(2);
  expect(await whole()).toMatchObject({ kept: 0, files: expected });
});

test("where nothing is to be resumed, all is done", async () => {
  const { options, whole } = runs();
  expect(canResume(options({}))).toBe(false);
  expect(await whole({ resume: true })).toMatchObject({ kept: 0, files: expected });
});

test("a part whose articles have changed is made anew, the others are kept", async () => {
  const { folder, stopped, whole } = runs();
  await stopped(2);
  const changed = smallCorpus().replace("$0 million", "$7 billion");
  writeFileSync(join(folder, "a.jsonl"), changed);
  expect(await whole({ resume: true })).toMatchObject({
    kept: 1,
    removed: 1,
    files: (await runs(changed).whole()).files,
  });
});

test("with another lexicon every part is made anew", async () => {
  const { folder, stopped, whole } = runs();
  writeFileSync(join(folder, "names.csv"), "name,type\nPeru,ORG\n");
  const lexicons = [join(folder, "names.csv")];
  await stopped(2);
  const { files, ...told } = await whole({ resume: true, lexicons });
  expect(told).toMatchObject({ kept: 0, removed: 2 });
  const own = runs();
  expect(files).toEqual((await own.whole({ lexicons })).files);
});

test("a part that was damaged is made anew", async () => {
  const { stopped, whole, partsIn } = runs();
  await stopped(2);
  const [first = ""] = partsIn();
  truncateSync(first, readFileSync(first).length - 40);
  expect(await whole({ resume: true })).toMatchObject({
    kept: 1,
    progress: { articles: 40, rejects: 80 },
    files: expected,
  });
});

test("a run can be stopped while the datasets are made", async () => {
  const { out, options, whole } = runs();
  const controller = new AbortController();
  const listener = { onAnnotated: () => controller.abort() };
  await expect(extract(options({ signal: controller.signal }), listener)).rejects.toThrow(Interrupted);
  expect(readdirSync(out)).toEqual([workFolder]);
  expect(await whole({ resume: true })).toMatchObject({ kept: 3, files: expected });
});

test("run.json tells the options and nothing of how the run was stopped", async () => {
  const { out, whole } = runs();
  await whole({ signal: new AbortController().signal });
  const { options } = JSON.parse(readFileSync(join(out, "run.json"), "utf8"));
  expect(options).toMatchObject({ out, workers: 0, limit: null });
  expect(options).not.toHaveProperty("signal");
});
