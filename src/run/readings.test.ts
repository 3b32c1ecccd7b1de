import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import type { ReadOptions } from "../ingest/parsed.js";
import { defaultMaxCharacters } from "../ingest/parsed.js";
import { type Reading, readingsOf } from "../ingest/read.js";
import { folderWith } from "../testing/folder.js";
import { collector, heldAfter } from "./bench-memory.js";
import { readingsFrom } from "./readings.js";

const options: ReadOptions = { published: null, maxCharacters: defaultMaxCharacters };
const row = (text: string) => `${JSON.stringify({ text, date: "2022-10-02" })}\n`;

/** All that is read of a file with this name and content. */
async function read(name: string, content: string | Uint8Array, more: Partial<ReadOptions> = {}): Promise<Reading[]> {
  const folder = folderWith({ [name]: content });
  return all(join(folder, name), name, { ...options, ...more });
}

async function all(location: string, sourcePath: string, given = options): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of readingsFrom({ location, sourcePath }, given)) readings.push(reading);
  return readings;
}

const textsOf = (readings: readonly Reading[]) =>
  readings.map((reading) => ("raw" in reading ? reading.raw.text : `rejected ${reading.reject.sourcePath}`));
const rejectsOf = (readings: readonly Reading[]) => readings.flatMap((each) => ("reject" in each ? [each.reject] : []));

describe("a file is read as one in memory is", () => {
  const rows = row("It rained.") + row("It snowed.").replace("\n", "\r\n") + row("Sun.").trimEnd();
  test.each<[string, string, string | Uint8Array]>([
    ["text", "a.txt", "date 2022-10-02 It rained.\r\nMuch.\n"],
    ["rows with mixed line ends, the last without", "a.jsonl", rows],
    ["rows behind a byte order mark", "a.ndjson", `\uFEFF${rows}`],
    ["rows in UTF-16", "a.jsonl", Buffer.from(`\uFEFF${rows}`, "utf16le")],
    ["rows in UTF-16 without a mark", "a.jsonl", Buffer.from(rows, "utf16le")],
    ["a row that is not UTF-8", "a.jsonl", Buffer.concat([Buffer.from([0x7b, 0xe9, 0x0a]), Buffer.from(rows)])],
    ["a row with zero bytes", "a.jsonl", `${rows}\n{"text":"a\0"}\n`],
    ["no row", "a.jsonl", "\r\n \n"],
    ["nothing", "a.txt", ""],
  ])("%s", async (_, name, content) => {
    const expected = [...readingsOf(name, new Uint8Array(Buffer.from(content)), options)];
    expect(await read(name, content)).toEqual(expected);
    const compressed = await read(`${name}.gz`, gzipSync(content));
    expect(JSON.parse(JSON.stringify(compressed).replaceAll(`${name}.gz`, name))).toEqual(expected);
  });

  test("of more than one chunk, with characters that chunks cut", async () => {
    const texts = Array.from({ length: 300 }, (_, index) => "é€😀".repeat(index));
    const rowsOfThem = texts.slice(1).map(row).join("");
    for (const content of [Buffer.from(rowsOfThem), Buffer.from(`\uFEFF${rowsOfThem}`, "utf16le")])
      expect(textsOf(await read("a.jsonl", content))).toEqual(texts.slice(1));
  });

  test("lone surrogates of UTF-16 are replaced", async () => {
    const content = Buffer.concat([
      Buffer.from('\uFEFF{"date":"2022-10-02","text":"a', "utf16le"),
      Buffer.from([0x3d, 0xd8]),
    ]);
    const [reading] = await read("a.jsonl", Buffer.concat([content, Buffer.from('"}', "utf16le")]));
    expect(reading).toMatchObject({ raw: { text: "a\uFFFD" } });
  });
});

test("a row that is too long is refused, and the others are read", async () => {
  const readings = await read("a.jsonl", row("a") + row("b".repeat(9_000_000)) + row("c"));
  expect(textsOf(readings)).toEqual(["a", "rejected a.jsonl#2", "c"]);
  expect(rejectsOf(readings)).toMatchObject([
    { reason: expect.stringMatching(/too long.*--max-characters/u), firstBytes: row("b".repeat(80)).slice(0, 80) },
  ]);
});

describe("compressed", () => {
  const rows = row("It rained.") + row("It snowed.") + row("The sun shone.");

  test("and cut off: what came before is read, what it breaks off in is not", async () => {
    const readings = await read("a.jsonl.gz", gzipSync(rows.slice(0, -10)).subarray(0, -8));
    expect(textsOf(readings)).toEqual(["It rained.", "It snowed.", "rejected a.jsonl.gz"]);
    expect(rejectsOf(readings)).toMatchObject([
      { reason: expect.stringMatching(/gzip data break off/u), firstBytes: rows.slice(0, 80) },
    ]);
  });

  test("half an article is none", async () => {
    const bytes = gzipSync("date 2022-10-02 It did not rain.").subarray(0, -12);
    expect(textsOf(await read("a.txt.gz", bytes))).toEqual(["rejected a.txt.gz"]);
  });

  test("and damaged", async () => {
    const damaged = Buffer.concat([gzipSync(rows), gzipSync(rows).fill(0xff, 10)]);
    expect(textsOf(await read("a.jsonl.gz", damaged))).toEqual([
      "It rained.",
      "It snowed.",
      "The sun shone.",
      "rejected a.jsonl.gz",
    ]);
  });

  test("in name only is refused", async () => {
    expect(rejectsOf(await read("a.jsonl.gz", rows))).toMatchObject([
      { reason: expect.stringMatching(/no gzip data/u) },
    ]);
  });

  test("but not in name is refused once", async () => {
    expect(rejectsOf(await read("a.jsonl", gzipSync(rows)))).toMatchObject([
      { reason: expect.stringMatching(/compressed with gzip/u) },
    ]);
  });
});

describe("standard input", () => {
  /** Reads what is piped in. */
  async function piped(chunks: readonly (string | Uint8Array)[], given = options) {
    const before = Object.getOwnPropertyDescriptor(process, "stdin") ?? {};
    const value = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
    Object.defineProperty(process, "stdin", { value, configurable: true });
    try {
      return await all("-", "stdin", given);
    } finally {
      Object.defineProperty(process, "stdin", before);
    }
  }

  test("holds one article a line", async () => {
    const [first = "", second = ""] = [row("It rained."), row("It snowed.")];
    expect(await piped([first.slice(0, 9), first.slice(9) + second])).toMatchObject([
      { raw: { sourcePath: "stdin#1", text: "It rained." } },
      { raw: { sourcePath: "stdin#2", text: "It snowed." } },
    ]);
  });

  test("is read in the format asked for", async () => {
    expect(textsOf(await piped(["date,text\n2022-10-02,It rained.\n"], { ...options, format: "csv" }))).toEqual([
      "It rained.",
    ]);
  });

  test("that is compressed is refused once", async () => {
    expect(rejectsOf(await piped([gzipSync(row("It rained.").repeat(9))]))).toMatchObject([
      { sourcePath: "stdin", reason: expect.stringMatching(/gunzip -c/u) },
    ]);
  });

  test("that is empty is refused", async () => {
    expect(rejectsOf(await piped([]))).toMatchObject([
      { sourcePath: "stdin", reason: expect.stringMatching(/empty/u) },
    ]);
  });
});

test("the format asked for goes before the ending", async () => {
  expect(textsOf(await read("a.txt", row("It rained."), { format: "jsonl" }))).toEqual(["It rained."]);
});

test.each([
  ["nowhere.txt", /no such file/u],
  ["src", /is a folder/u],
])("%s, which cannot be read, is refused", async (path, reason) => {
  expect(rejectsOf(await all(path, path))).toMatchObject([
    { sourcePath: path, stage: "read", reason: expect.stringMatching(reason), firstBytes: null },
  ]);
});

/** What is held when buffers of the stream, and what has run before, have been given back: some wait for several collections. */
async function leastHeld(collect: () => void): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let times = 0; times < 5; times++) {
    await new Promise(setImmediate);
    least = Math.min(least, heldAfter(collect));
  }
  return least;
}

describe("memory does not grow with the number of articles", () => {
  const words = "It rained in Lima. ".repeat(50);
  const csvRow = `2022-10-02,"${words}\n\n""Much."""\n`;
  // 40 MB in some 400 members of a gzip file.
  const member = gzipSync(row(words).repeat(100));
  test.each<[string, number, () => Uint8Array]>([
    ["a.jsonl.gz", 10_000, () => Buffer.concat(Array.from({ length: 410 }, () => member))],
    ["a.csv", 4_000, () => Buffer.from(`date,text\n${csvRow.repeat(16_400)}`)],
  ])("of %s", async (name, every, content) => {
    const folder = folderWith({ [name]: content() });
    const collect = collector();
    const held: number[] = [];
    let articles = 0;
    for await (const reading of readingsFrom({ location: join(folder, name), sourcePath: name }, options))
      if ("raw" in reading && ++articles % every === 0) held.push(await leastHeld(collect));
    expect(held).toHaveLength(4);
    expect((held[3] ?? Number.NaN) - (held[0] ?? Number.NaN)).toBeLessThan(8);
  });
});
