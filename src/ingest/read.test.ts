import fc from "fast-check";
import type { ReadOptions } from "./parsed.js";
import { defaultMaxCharacters } from "./parsed.js";
import { articleReader, type Reading, readingsOf } from "./read.js";

const options: ReadOptions = { published: null, maxCharacters: defaultMaxCharacters };
const bytesOf = (text: string) => new TextEncoder().encode(text);

function read(path: string, content: string | Uint8Array, more: Partial<ReadOptions> = {}): Reading[] {
  const bytes = typeof content === "string" ? bytesOf(content) : content;
  return [...readingsOf(path, bytes, { ...options, ...more })];
}

function only(path: string, content: string | Uint8Array, more: Partial<ReadOptions> = {}) {
  const [reading, ...others] = read(path, content, more);
  expect(others).toEqual([]);
  return reading && "raw" in reading ? reading.raw : reading?.reject;
}

function utf16(text: string, { bigEndian = false, mark = true } = {}): Uint8Array {
  const view = new DataView(new ArrayBuffer((text.length + (mark ? 1 : 0)) * 2));
  const units = mark ? `\uFEFF${text}` : text;
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), !bigEndian);
  return new Uint8Array(view.buffer);
}

describe("a .txt file", () => {
  const article = {
    sourcePath: "a.txt",
    sourceId: null,
    title: null,
    byline: null,
    published: "2022-10-02",
    text: "It rained.\n\nMuch.",
  };

  test.each([
    ["a header on the first line", " date 2022-10-02 It rained.\n\nMuch.\n\n"],
    ["a header on a line of its own", "date 2022-10-02\nIt rained.\n\nMuch."],
    ["a colon behind date", "Date: 2022-10-02\n\nIt rained.\n\nMuch."],
    ["a byte order mark", "\uFEFFdate 2022-10-02 It rained.\n\nMuch."],
  ])("with %s", (_, content) => {
    expect(only("a.txt", content)).toEqual(article);
  });

  test.each([
    ["UTF-16 with mark", utf16("date 2022-10-02 It rained.\n\nMuch.")],
    ["UTF-16, big-endian", utf16("date 2022-10-02 It rained.\n\nMuch.", { bigEndian: true })],
    ["UTF-16 without mark", utf16("date 2022-10-02 It rained.\n\nMuch.", { mark: false })],
  ])("in %s", (_, bytes) => {
    expect(only("a.txt", bytes)).toEqual(article);
  });

  test("keeps its line ends", () => {
    expect(only("a.txt", "date 2022-10-02\r\nOne.\r\nTwo.\r\n")).toMatchObject({ text: "One.\r\nTwo." });
  });

  test("without header takes the date of the options", () => {
    expect(only("a.txt", "It rained.\n\nMuch.", { published: "2022-10-02" })).toEqual(article);
  });

  test("its own date goes before that of the options", () => {
    expect(only("a.txt", "date 2022-10-02 It rained.", { published: "1999-01-01" })).toMatchObject({
      published: "2022-10-02",
    });
  });

  test.each([
    ["empty", "", /empty/u],
    ["white space", " \n\n ", /empty/u],
    ["only a header", "date 2022-10-02\n", /no text behind the date/u],
    ["no date", "It rained.", /no date.*--published YYYY-MM-DD/u],
    ["a day that does not exist", "date 2022-02-30 It rained.", /2022-02-30 does not exist/u],
    ["a year out of reach", "date 0044-03-15 It rained.", /outside the years/u],
    ["zero bytes", "date 2022-10-02 It\u0000rained.", /binary/u],
    ["too long", `date 2022-10-02 ${"a".repeat(1_000_001)}`, /too long.*1000001 characters.*--max-characters/u],
    ["far too long", `date 2022-10-02 ${"a".repeat(6_000_000)}`, /too long.*--max-characters/u],
  ])("%s is refused", (_, content, reason) => {
    expect(only("a.txt", content)).toMatchObject({
      sourcePath: "a.txt",
      stage: "read",
      reason: expect.stringMatching(reason),
      firstBytes: [...content].slice(0, 80).join(""),
    });
  });

  test("not UTF-8 is refused with the byte that is wrong", () => {
    const bytes = new Uint8Array([...bytesOf("date 2022-10-02 Caf"), 0xe9, ...bytesOf(" closed.")]);
    expect(only("a.txt", bytes)).toMatchObject({
      reason: expect.stringMatching(/byte 0xE9 at offset 19.*iconv/u),
      firstBytes: "date 2022-10-02 Caf\uFFFD closed.",
    });
  });
});

describe("a .jsonl file", () => {
  const row = (fields: object) => read("n.jsonl", JSON.stringify(fields))[0];
  const plain = { text: "It rained.", date: "2022-10-02" };

  test("holds one article a line, blank lines left out", () => {
    const found = read("n.jsonl", `${JSON.stringify(plain)}\r\n\n${JSON.stringify({ ...plain, id: 7 })}\n`);
    expect(found).toMatchObject([
      { raw: { sourcePath: "n.jsonl#1", sourceId: null, text: "It rained.", published: "2022-10-02" } },
      { raw: { sourcePath: "n.jsonl#3", sourceId: "7" } },
    ]);
  });

  test("a byte order mark is no part of the first row", () => {
    expect(read("n.jsonl", `\uFEFF${JSON.stringify(plain)}`)).toMatchObject([{ raw: { text: "It rained." } }]);
  });

  test("may be UTF-16", () => {
    const rows = read("n.jsonl", utf16(`${JSON.stringify(plain)}\n${JSON.stringify(plain)}\n`));
    expect(rows).toMatchObject([{ raw: { text: "It rained." } }, { raw: { published: "2022-10-02" } }]);
  });

  test("fields may have other usual names", () => {
    const fields = {
      body: "It rained. ",
      publish_date: "2022-10-02T23:59:00Z",
      headline: "Rain",
      url: "https://example.org/1",
      authors: ["Ana Silva", "John Doe"],
    };
    expect(row(fields)).toEqual({
      raw: {
        sourcePath: "n.jsonl#1",
        sourceId: "https://example.org/1",
        title: "Rain",
        byline: "Ana Silva, John Doe",
        published: "2022-10-02",
        text: "It rained.",
      },
    });
  });

  test.each([
    "2022-10-02T23:59:00+05:30",
    "2022/10/02",
    "20221002",
    "Sun, 02 Oct 2022 10:00:00 GMT",
    "October 2, 2022",
  ])("%s is a date", (date) => {
    expect(row({ ...plain, date })).toMatchObject({ raw: { published: "2022-10-02" } });
  });

  test("lone surrogates are replaced", () => {
    const [reading] = read("n.jsonl", '{"text":"a \\ud83d b \\ud83d\\ude00","date":"2022-10-02"}');
    expect(reading).toMatchObject({ raw: { text: "a \uFFFD b 😀" } });
  });

  test("a bad line does not touch the others", () => {
    const bytes = new Uint8Array([0x7b, 0xe9, 0x0a, ...bytesOf(JSON.stringify(plain))]);
    expect(read("n.jsonl", bytes)).toMatchObject([
      { reject: { sourcePath: "n.jsonl#1" } },
      { raw: { text: "It rained." } },
    ]);
  });

  test.each([
    ["{", /not JSON/u],
    ["[1]", /an array, not a JSON object/u],
    ["null", /null, not a JSON object/u],
    ["7", /a number, not a JSON object/u],
    ['{"date":"2022-10-02"}', /needs its text.*none/u],
    ['{"text":" ","date":"2022-10-02"}', /needs its text/u],
    ['{"text":["a"],"date":"2022-10-02"}', /type object/u],
    ['{"text":"a"}', /no date.*--published/u],
    ['{"text":"a","date":"2022-02-30"}', /2022-02-30 does not exist/u],
    ['{"text":"a","date":"yesterday"}', /"yesterday", not a day/u],
    ['{"text":"a","date":1664668800}', /not a day/u],
    ['{"text":"a","date":{}}', /object, not a day/u],
  ])("%s is refused", (line, reason) => {
    expect(read("n.jsonl", line)).toMatchObject([{ reject: { reason: expect.stringMatching(reason) } }]);
  });

  test("an empty file is refused", () => {
    expect(read("n.jsonl", "\n\n")).toMatchObject([
      { reject: { sourcePath: "n.jsonl", reason: expect.stringMatching(/empty/u) } },
    ]);
  });
});

describe("wherever the chunks of a file end, the same is read, and nothing throws", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "date 2022-10-02 ",
      "date,text\n",
      '2022-10-02,"a',
      '"\n',
      '{"text":"a","date":"2022-10-02"}',
      "\r\n",
      "\uFEFF",
    ),
    fc.string({ unit: "binary", maxLength: 20 }),
  );
  const bytes = fc.oneof(
    fc.array(piece).map((pieces) => bytesOf(pieces.join(""))),
    fc.array(piece).map((pieces) => utf16(pieces.join(""))),
    fc.uint8Array({ maxLength: 100 }),
  );
  test.each(["txt", "jsonl", "csv", "tsv"] as const)("as %s", (format) => {
    fc.assert(
      fc.property(bytes, fc.array(fc.nat({ max: 30 })), (content, lengths) => {
        const reader = articleReader({ path: "a", format }, options);
        const readings: Reading[] = [];
        let at = 0;
        for (const length of [...lengths, content.length]) {
          if (!reader.isDone()) readings.push(...reader.take(content.subarray(at, at + length)));
          at += length;
        }
        if (!reader.isDone()) readings.push(...reader.end());
        expect(readings).toEqual(read("a", content, { format }));
      }),
      { numRuns: 300 },
    );
  });
});
