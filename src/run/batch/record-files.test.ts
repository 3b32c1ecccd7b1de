import { join } from "node:path";
import { memoryStore } from "../../graph/store.js";
import { folderWith } from "../../testing/folder.js";
import { fullRecord } from "../../testing/record.js";
import { openFiles, recordFiles } from "./record-files.js";
import { readRecord, recordLine } from "./record-line.js";

const lineOf = (...more: Parameters<typeof fullRecord>) => recordLine({ record: fullRecord(...more) });
const first = lineOf({ published: "2022-10-06" });
const second = lineOf({ published: "2022-10-07" });
const third = lineOf({ published: "2022-10-08" });
const reject = (firstBytes: string) =>
  recordLine({ reject: { sourcePath: "stdin", stage: "read", reason: "No.", firstBytes } });

/** What is found in files with these lines, in this order of files. */
function found(...files: readonly (readonly string[])[]) {
  const folder = folderWith(Object.fromEntries(files.map((lines, index) => [`${index}.ndjson`, lines.join("\n")])));
  const records = recordFiles(
    files.map((_, index) => join(folder, `${index}.ndjson`)),
    memoryStore(),
  );
  const open = openFiles();
  try {
    const articles = Array.from({ length: records.size }, (_, index) => {
      const { path, start, length } = records.place(index);
      const { summary, tables } = readRecord(open.read(path, start, length));
      expect(records.summaries.get(index)).toEqual(summary);
      return `${summary.published} ${tables.documents[0]?.title}`;
    });
    return { articles, rejects: [...records.rejects()] };
  } finally {
    open.close();
    records.close();
  }
}

test("articles come in the order of their days, whatever the order of files and lines", () => {
  const sorted = ["2022-10-06 null", "2022-10-07 null", "2022-10-08 null"];
  expect(found([third, first], [second]).articles).toEqual(sorted);
  expect(found([second], ["", first, "", third, ""]).articles).toEqual(sorted);
});

test("an article that is there twice is kept once, and a reject names the other", () => {
  const again = lineOf({ published: "2022-10-06", sourcePath: "b/2022-10-06.txt" });
  const { articles, rejects } = found([again], [first]);
  expect(articles).toHaveLength(1);
  expect(rejects).toMatchObject([
    { sourcePath: "b/2022-10-06.txt", reason: expect.stringMatching(/same article as 2022-10-06\.txt/u) },
  ]);
});

test("of lines that differ in the title alone, always the same is kept", () => {
  const [one, other] = [lineOf({ title: "One" }), lineOf({ title: "Other" })];
  expect(found([one, other]).articles).toEqual(found([other], [one]).articles);
});

test("rejects come in the same order, whatever the order of files", () => {
  const lines = [reject("b"), reject("a"), reject("c")];
  const order = (result: ReturnType<typeof found>) => result.rejects.map(({ firstBytes }) => firstBytes);
  expect(order(found(lines))).toEqual(["a", "b", "c"]);
  expect(order(found(...lines.map((line) => [line]).reverse()))).toEqual(["a", "b", "c"]);
});

test("what is no annotated article becomes a reject with file and line, and the rest is kept", () => {
  const { articles, rejects } = found([first, "junk"], [second.slice(0, -9), "", "{}", third]);
  expect(articles).toHaveLength(2);
  expect(rejects.map(({ sourcePath, stage, firstBytes }) => [sourcePath, stage, firstBytes?.slice(0, 11)])).toEqual([
    ["0.ndjson#2", "merge", "junk"],
    ["1.ndjson#1", "merge", '{"format":1'],
    ["1.ndjson#3", "merge", "{}"],
  ]);
});

test("lines may end as on Windows", () => {
  expect(found([`${first}\r`, `${second}\r`])).toMatchObject({ articles: { length: 2 }, rejects: [] });
});

test("more files than are kept open are read", () => {
  const lines = Array.from({ length: 100 }, (_, index) =>
    lineOf({ published: new Date(Date.UTC(2022, 0, 1 + index)).toISOString().slice(0, 10) }),
  );
  expect(found(...lines.map((line) => [line])).articles).toHaveLength(100);
});
