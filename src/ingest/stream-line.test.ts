import fc from "fast-check";
import { defaultMaxCharacters } from "./parsed.js";
import { type Reading, readingsOf } from "./read.js";
import { streamLine } from "./stream-line.js";

const options = { published: null, maxCharacters: defaultMaxCharacters };
const readBack = (line: string) => [...readingsOf("stdin.jsonl", new TextEncoder().encode(`${line}\n`), options)];

/** Any text that can be written as UTF-8, control characters, zero bytes and what looks like JSON among them. */
const words = fc.string({ unit: "binary", maxLength: 40 });
const printed = words.map((text) => text.trim()).filter((text) => text !== "");
const text = words.map((each) => each.trimEnd()).filter((each) => each !== "");
const day = fc.date({ min: new Date("1500-01-01"), max: new Date("2499-12-31"), noInvalidDate: true });

const article: fc.Arbitrary<Reading> = fc.record({
  raw: fc.record({
    sourcePath: words.filter((path) => path !== ""),
    sourceId: fc.option(printed),
    title: fc.option(printed),
    byline: fc.option(printed),
    published: day.map((date) => date.toISOString().slice(0, 10)),
    text,
  }),
});
const reject: fc.Arbitrary<Reading> = fc.record({
  reject: fc.record({ sourcePath: words, stage: words, reason: words, firstBytes: fc.option(words) }),
});

test("what is written reads back the same", () => {
  fc.assert(
    fc.property(fc.oneof(article, reject), (reading) => {
      expect(readBack(streamLine(reading))).toEqual([reading]);
    }),
    { numRuns: 500 },
  );
});

test("whatever a row holds, what is read of it reads back the same", () => {
  const value = fc.oneof(fc.string({ unit: "binary" }), fc.jsonValue(), fc.constant("\ud83d lone"));
  const row = fc.record({
    text: value,
    date: fc.constant("2022-10-02"),
    title: value,
    id: value,
    authors: value,
    source_path: value,
  });
  fc.assert(
    fc.property(row, (values) => {
      const first = readBack(JSON.stringify(values));
      expect(first).toHaveLength(1);
      expect(first.flatMap((reading) => readBack(streamLine(reading)))).toEqual(first);
    }),
    { numRuns: 500 },
  );
});

test.each([
  [
    '{"reject":{"source_path":"a","stage":"read","reason":"Bad.","first_bytes":null},"text":"Rain.","date":"2022-10-02"}',
    "Rain.",
  ],
  ['{"reject":"no","text":"Rain.","date":"2022-10-02"}', "Rain."],
])("a row that has a field reject beside others is an article: %s", (line, expected) => {
  expect(readBack(line)).toMatchObject([{ raw: { text: expected } }]);
});

test.each([
  '{"reject":null}',
  '{"reject":{}}',
  '{"reject":{"source_path":1,"stage":"a","reason":"b","first_bytes":null}}',
])("%s is neither article nor reject", (line) => {
  expect(readBack(line)).toMatchObject([
    { reject: { sourcePath: "stdin.jsonl#1", reason: expect.stringMatching(/needs its text/u) } },
  ]);
});
