import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { captured } from "../testing/captured.js";
import { contentOf, folderWith } from "../testing/folder.js";
import { problemsIn } from "../testing/invariants.js";
import { main } from "./main.js";

const run = (...words: string[]) => captured(() => main(words));

/** Runs `extract` on files and reads what it has rejected. */
async function rejectsOf(files: Readonly<Record<string, string | Uint8Array>>, ...words: string[]) {
  const folder = folderWith(files);
  const out = folderWith({});
  const { status, stderr } = await run("extract", folder, "--out", out, ...words);
  const rejects = readFileSync(join(out, "rejects.jsonl"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { status, stderr, rejects, output: contentOf(out) };
}

const good = "date 2022-10-06 President Ana Silva said on Monday that Peru would pay Bolivia $5 million.";

describe("extract", () => {
  test("data go to the folder, progress and summary to stderr, nothing to stdout", async () => {
    const [folder, out] = [folderWith({ "a.txt": good }), folderWith({})];
    const { status, stdout, stderr } = await run("extract", folder, "--out", out);
    expect(status).toBe(0);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/articles\s+1/u);
    expect(stderr.trimEnd().split("\n").at(-1)).toBe(`Open ${join(out, "report.html")}`);
    expect(existsSync(join(out, "run.json"))).toBe(true);
  });

  test("no temporary file stays behind", async () => {
    const [folder, out] = [folderWith({ "a.txt": good }), folderWith({})];
    await run("extract", folder, "--out", out);
    expect(readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) => name.includes(".tmp"))).toEqual([]);
  });

  test("folders are read with all that is in them, hidden files are left out, others are named", async () => {
    const { output, stderr } = await rejectsOf({
      "b/c.txt": good,
      "a.jsonl": '{"text":"Rain.","date":"2022-10-06"}\n',
      ".hidden.txt": good,
      "notes.pdf": "x",
    });
    const documents = output.get("documents.jsonl") ?? "";
    expect([...documents.matchAll(/"source_path":"([^"]*)"/gu)].map((match) => match[1])).toEqual([
      "a.jsonl#1",
      "b/c.txt",
    ]);
    expect(stderr).toMatch(/skipped +1 .*notes\.pdf/u);
  });

  test("every format is read, compressed or not", async () => {
    const { output, rejects } = await rejectsOf({
      "a.txt.gz": gzipSync(good),
      "b.csv": `date,text\n2022-10-05,"${good}"\n`,
      "c.tsv": `date\ttext\n2022-10-04\t${good}\n`,
      "d.html": `<html><head><meta name="date" content="2022-10-03"></head><body><p>${good}</p></body></html>`,
      "e.ndjson": `${JSON.stringify({ date: "2022-10-02", text: good, source_path: "first.txt" })}\n`,
    });
    expect(rejects).toEqual([]);
    const documents = output.get("documents.jsonl") ?? "";
    expect([...documents.matchAll(/"source_path":"([^"]*)"/gu)].map((match) => match[1])).toEqual([
      "first.txt",
      "d.html",
      "c.tsv#2",
      "b.csv#2",
      "a.txt.gz",
    ]);
    expect(documents).toContain('"doc_id":"doc_a-');
  });

  test("the order and number of inputs in flight do not change a byte", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`${index}.txt`, good.replace("Peru", `Peru ${"very ".repeat(index)}`)]),
    );
    const one = await rejectsOf({ ...files, "bad.txt": "" }, "--concurrency", "1");
    const eight = await rejectsOf({ "bad.txt": "", ...files }, "--concurrency", "8");
    expect([...one.output]).toEqual([...eight.output]);
  });

  test("--limit stops after so many articles", async () => {
    const { output } = await rejectsOf({ "a.txt": good, "b.txt": good, "c.txt": good }, "--limit", "2");
    expect(output.get("documents.jsonl")?.trimEnd().split("\n")).toHaveLength(2);
  });

  test("--published dates articles that carry none", async () => {
    const { rejects, output } = await rejectsOf({ "a.txt": "It rained in Lima." }, "--published", "2022-10-02");
    expect(rejects).toEqual([]);
    expect(output.get("documents.jsonl")).toContain('"published_on":"2022-10-02"');
  });
});

describe("bad input becomes a row, and the rest is complete", () => {
  const oneLine = `date 2022-10-06 ${"word ".repeat(1_000_000)}`;
  test.each<[string, Record<string, string | Uint8Array>, string, RegExp]>([
    ["an empty file", { "x.txt": "" }, "x.txt", /empty/u],
    ["a binary file", { "x.txt": new Uint8Array([0x89, 0x50, 0, 1, 2, 0, 0, 0]) }, "x.txt", /binary/u],
    ["no date", { "x.txt": "It rained." }, "x.txt", /no date.*--published/u],
    ["a day that does not exist", { "x.txt": "date 2022-02-30 It rained." }, "x.txt", /2022-02-30 does not exist/u],
    ["5 MB in a line", { "x.txt": oneLine }, "x.txt", /too long.*--max-characters/u],
    ["a far longer file", { "x.txt": oneLine.repeat(2) }, "x.txt", /too long.*--max-characters/u],
    ["invalid UTF-8", { "x.txt": new Uint8Array([...Buffer.from(good), 0xe9]) }, "x.txt", /not UTF-8/u],
    ["a link to nowhere", { "x.txt": "-> nowhere.txt" }, "x.txt", /no such file/u],
    ["a link to itself", { "x.txt": "-> x.txt" }, "x.txt", /leads to itself/u],
    ["a folder in a circle", { "d/x": "-> .." }, "d/x", /read already/u],
    ["a line that is no JSON", { "x.jsonl": "{" }, "x.jsonl#1", /not JSON/u],
    ["a line that is no object", { "x.jsonl": "[]" }, "x.jsonl#1", /an array/u],
    ["a row without text", { "x.jsonl": '{"date":"2022-10-06"}' }, "x.jsonl#1", /text/u],
    ["a row without date", { "x.jsonl": '{"text":"Rain."}' }, "x.jsonl#1", /no date/u],
    ["an article twice", { "d/a.txt": good }, "d/a.txt", /same article as a\.txt/u],
  ])("%s", async (_, files, path, reason) => {
    const { status, stderr, rejects, output } = await rejectsOf({ "a.txt": good, ...files });
    expect(status).toBe(0);
    expect(rejects).toMatchObject([{ source_path: path, reason: expect.stringMatching(reason) }]);
    expect(stderr).toContain(`rejected ${path}`);
    expect(output.get("documents.jsonl")?.trimEnd().split("\n")).toHaveLength(1);
    expect(problemsIn(output)).toEqual([]);
  });

  test.each(["nowhere", "/dev/null"])("the input %s, which is no article", async (path) => {
    const [folder, out] = [folderWith({ "a.txt": good }), folderWith({})];
    const { status } = await run("extract", folder, path, "--out", out);
    expect(status).toBe(0);
    expect(readFileSync(join(out, "rejects.jsonl"), "utf8")).toMatch(/nowhere|null/u);
  });

  test("--strict makes it status 2", async () => {
    expect((await rejectsOf({ "a.txt": good, "x.txt": "" }, "--strict")).status).toBe(2);
    expect((await rejectsOf({ "a.txt": good }, "--strict")).status).toBe(0);
  });

  test("a huge line is refused at once", async () => {
    const before = process.cpuUsage();
    await rejectsOf({ "x.txt": `date 2022-10-06 ${"a".repeat(20_000_000)}` });
    expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(4);
  });
});

describe("a wrong call says what to do instead", () => {
  test.each([
    [["extract", "--foo"], /--foo.*dateline extract --help/su],
    [["extrat"], /no command extrat.*dateline --help/su],
    [["extract", "seeds", "--concurrency", "none"], /--concurrency is "none".*whole number/su],
    [["extract", "seeds", "--limit", "0"], /whole number from 1/u],
    [["extract", "seeds", "--published", "2022-02-30"], /2022-02-30 does not exist/u],
    [["extract", "seeds", "--out", "seeds/output"], /lies in the input folder.*--out DIR/su],
    [["extract", "seeds", "--out", "package.json"], /is a file/u],
    [["extract", "seeds", "--out", "/dev/null/out"], /cannot be written/u],
    [["extract", "seeds/001_378ce0e16a8b93be.txt", "--out", "."], /lies in the output folder/u],
    [["extract", "src/*/*", "--out", "src/testing"], /pattern src\/\*\/\* matches testing\/.*narrower pattern/su],
    [["extract", "src/cli"], /no article in src\/cli.*\.txt/su],
    [["stages", "x"], /takes no arguments/u],
    [["rules", "weather"], /No stage is called weather/u],
  ])("%j", async (words, message) => {
    const { status, stdout, stderr } = await run(...words);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(message);
  });
});

describe("help", () => {
  test.each([
    "extract",
    "init",
    "read",
    "explain",
    "schema",
    "doctor",
    "completion",
    "evaluate",
    "gold",
    "diff",
    "rules",
    "bench",
  ])("%s", async (name) => {
    const { status, stdout } = await run(name, "--help");
    expect(status).toBe(0);
    expect(stdout).toContain(`Usage: dateline ${name}`);
  });

  test("of the whole, and the version", async () => {
    expect((await run("--help")).stdout).toContain("dateline COMMAND --help");
    expect((await run("--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
    expect(await run()).toMatchObject({ status: 1 });
  });

  test("rules and stages print what they promise", async () => {
    expect((await run("rules", "ingest")).stdout).toMatch(/^ingest\/disclaimer\n {2}finds/u);
    expect((await run("stages")).stdout).toMatch(/^\| stage \| reads \| writes \|/u);
  });
});
