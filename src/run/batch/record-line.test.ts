import { fullRecord } from "../../testing/record.js";
import { readLine, readRecord, recordLine } from "./record-line.js";

const record = fullRecord();
const line = recordLine({ record });
const bytes = Buffer.from(line);

test("a line gives back the record it was made of, whole or without its rows", () => {
  expect(readRecord(bytes)).toEqual(JSON.parse(JSON.stringify(record)));
  const { summary, storyStart } = record;
  expect(readLine(bytes)).toMatchObject({ head: JSON.parse(JSON.stringify({ summary, storyStart })) });
});

test("it is one line of JSON that begins with what linking needs", () => {
  expect(line).not.toContain("\n");
  expect(Object.keys(JSON.parse(line))).toEqual(["format", "doc_id", "summary", "story_start", "tables", "sum"]);
});

test("texts that look like the marks of a line do not deceive", () => {
  const title = ',"tables":{"sum":"0123456789abcdef"}\ud800';
  const odd = fullRecord({ title, sourcePath: ',"tables":{' });
  const read = Buffer.from(recordLine({ record: odd }));
  expect(readLine(read)).toMatchObject({ head: { summary: { sourcePath: ',"tables":{' } } });
  expect(readRecord(read).tables.documents[0]?.title).toBe(title);
});

test("wherever a line is cut off, it is no article", () => {
  for (let end = 1; end < bytes.length; end++) {
    expect(readLine(bytes.subarray(0, end))).toEqual({
      problem: expect.stringMatching(/cut off or damaged/u),
    });
  }
});

test("a line that runs into the next is no article", () => {
  const half = bytes.subarray(0, bytes.length >> 1);
  expect(readLine(Buffer.concat([half, bytes]))).toEqual({ problem: expect.stringMatching(/cut off or damaged/u) });
});

test("a line in which a byte has changed is no article", () => {
  const changed = Buffer.from(line.replace("Lagos", "Lages"));
  expect(readLine(changed)).toEqual({ problem: expect.stringMatching(/cut off or damaged/u) });
});

test("a line of another version says so", () => {
  const other = Buffer.from(line.replace('"format":1', '"format":0'));
  expect(readLine(other)).toEqual({ problem: expect.stringMatching(/another version/u) });
});

test.each(["", "{}", "no", '{"doc_id":1}', "\u0000", "null"])("%j is no annotated article", (text) => {
  expect(readLine(Buffer.from(text))).toEqual({ problem: expect.stringMatching(/no annotated article/u) });
});

test("a reject comes back as it was", () => {
  const reject = { sourcePath: "a.txt", stage: "read", reason: "It is empty.", firstBytes: null };
  expect(readLine(Buffer.from(recordLine({ reject })))).toEqual({ reject });
});

test.each(['{"reject":', '{"reject":{}}', '{"reject":null}', '{"reject":{"source_path":"a"},"more":1}'])(
  "%s is no reject",
  (text) => {
    expect(readLine(Buffer.from(text))).toEqual({ problem: expect.any(String) });
  },
);
