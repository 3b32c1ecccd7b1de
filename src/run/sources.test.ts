import { basename, join } from "node:path";
import { folderWith } from "../testing/folder.js";
import { type Source, type SourceOptions, sizeOf, sourcesIn } from "./sources.js";

async function found(inputs: readonly string[], options: SourceOptions = {}): Promise<Source[]> {
  const sources: Source[] = [];
  for await (const source of sourcesIn(inputs, options)) sources.push(source);
  return sources;
}

/** Each source in a line: its path, with what it is unless it is a file to read. */
async function listed(inputs: readonly string[], options: SourceOptions = {}): Promise<string[]> {
  return (await found(inputs, options)).map((source) => {
    if ("file" in source) return source.file.sourcePath;
    return "skipped" in source ? `skipped ${source.skipped}` : `rejected ${source.reject.sourcePath}`;
  });
}

const reasonsOf = (sources: readonly Source[]) =>
  sources.flatMap((source) => ("reject" in source ? [source.reject.reason] : []));

describe("a folder", () => {
  test("is read with all that is in it, sorted by code units, hidden files left out, others named", async () => {
    const folder = folderWith({
      "b.txt": "",
      "B.TXT": "",
      "a/é.jsonl": "",
      "a/z.ndjson.gz": "",
      ".c.txt": "",
      "d.pdf": "",
    });
    expect(await listed([folder])).toEqual(["B.TXT", "a/z.ndjson.gz", "a/é.jsonl", "b.txt", "skipped d.pdf"]);
  });

  test("called like a file is a folder", async () => {
    expect(await listed([folderWith({ "x.jsonl/a.txt": "", "x.jsonl/y.jsonl/b.txt": "" })])).toEqual([
      "x.jsonl/a.txt",
      "x.jsonl/y.jsonl/b.txt",
    ]);
  });

  test("is entered once, whatever links lead to it", async () => {
    const sources = await found([folderWith({ "a/b.txt": "", "a/up": "-> ..", link: "-> a", self: "-> self" })]);
    expect(reasonsOf(sources)).toEqual([
      expect.stringMatching(/read already/u),
      expect.stringMatching(/read already/u),
      expect.stringMatching(/leads to itself/u),
    ]);
  });

  test("is not looked through before its files are asked for", async () => {
    const sources = sourcesIn([folderWith({ "a.txt": "", "b/c.txt": "" }), "nowhere"]);
    expect((await sources.next()).value).toMatchObject({ file: { sourcePath: expect.stringMatching(/\/a\.txt$/u) } });
    await sources.return(undefined);
  });
});

describe("a file", () => {
  test("has its name as path, and its length", async () => {
    expect(await found([join(folderWith({ "a.txt": "It rained." }), "a.txt")])).toMatchObject([
      { file: { sourcePath: "a.txt" }, bytes: 10 },
    ]);
  });

  test("of another kind that the user named is refused", async () => {
    expect(reasonsOf(await found([join(folderWith({ "a.pdf": "" }), "a.pdf")]))).toEqual([
      expect.stringMatching(/ending is none of \.txt.*--format/u),
    ]);
  });

  test("of any kind is read in the format asked for", async () => {
    expect(await listed([folderWith({ "a.json": "", "b.log.gz": "" })], { format: "jsonl" })).toEqual([
      "a.json",
      "b.log.gz",
    ]);
  });

  test.each(["/dev/null", "nowhere.txt", "package.json/a.txt", "a\0b.txt"])("%j is refused", async (path) => {
    expect(await listed([path])).toEqual([`rejected ${basename(path)}`]);
  });
});

test("with several inputs, paths begin with the input's own name", async () => {
  const [a, b] = [folderWith({ "x.txt": "" }), folderWith({ "y/x.txt": "" })];
  expect(await listed([a, `${b}/y/`, join(a, "*.txt")])).toEqual([
    `${basename(a)}/x.txt`,
    "y/x.txt",
    `${basename(a)}/x.txt`,
  ]);
});

describe("a pattern", () => {
  const files = { "2022-01/b.jsonl": "", "2022-01/a/c.jsonl": "", "2023/d.jsonl": "", "2022-01/e.txt": "" };

  test("finds files, sorted by code units; paths are those within the folder it starts from", async () => {
    expect(await listed([`${folderWith(files)}/2022-*/**/*.jsonl`])).toEqual(["2022-01/a/c.jsonl", "2022-01/b.jsonl"]);
  });

  test("that only folders match finds these", async () => {
    expect(await listed([`${folderWith(files)}/2022-*`])).toEqual([
      "2022-01/a/c.jsonl",
      "2022-01/b.jsonl",
      "2022-01/e.txt",
    ]);
  });

  test("may have alternatives", async () => {
    expect(await listed([`${folderWith(files)}/{2022-01/e,2023/d}.{txt,jsonl}`])).toEqual([
      "2022-01/e.txt",
      "2023/d.jsonl",
    ]);
  });

  test("names files of other kinds as a folder does", async () => {
    expect(await listed([`${folderWith({ "a.pdf": "", ".b.txt": "", "c.txt": "" })}/*`])).toEqual([
      "skipped a.pdf",
      "c.txt",
    ]);
  });

  test("is a name when a file is called so", async () => {
    expect(await listed([`${folderWith({ "a*.txt": "", "ab.txt": "" })}/a*.txt`])).toEqual(["a*.txt"]);
  });

  test("that nothing matches is refused", async () => {
    const pattern = `${folderWith(files)}/2024-*/*.txt`;
    const sources = await found([pattern]);
    expect(sources).toMatchObject([{ reject: { sourcePath: pattern } }]);
    expect(reasonsOf(sources)).toEqual([expect.stringMatching(/none that it matches as a pattern/u)]);
  });

  test("does not run in circles", async () => {
    const folder = folderWith({ "a/b.txt": "", "a/up": "-> .." });
    expect(await listed([`${folder}/**/*.txt`])).toEqual(["a/b.txt", "rejected a/up/a/b.txt"]);
  });
});

test("standard input is one source, and can be read once", async () => {
  expect(await found(["-", "-"])).toMatchObject([
    { file: { location: "-", sourcePath: "stdin" }, bytes: null },
    { reject: { reason: expect.stringMatching(/named twice/u) } },
  ]);
});

test("the size of the inputs is that of their files; of standard input it is not known", async () => {
  const folder = folderWith({ "a.txt": "12345", "b/c.jsonl": "123", "d.pdf": "123456" });
  expect(await sizeOf([folder, "nowhere"])).toEqual({ files: 2, bytes: 8 });
  expect(await sizeOf([folder, "-"])).toEqual({ files: 3, bytes: null });
});
