import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultMaxCharacters } from "../ingest/parsed.js";
import { contentOf } from "../testing/folder.js";
import { problemsIn } from "../testing/invariants.js";
import { extract } from "./extract.js";

const out = mkdtempSync(join(tmpdir(), "dateline-cases-"));
let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  const inputs = ["fixtures/cases"];
  await extract({ inputs, out, concurrency: 4, published: null, maxCharacters: defaultMaxCharacters, limit: null });
  files = contentOf(out);
});
afterAll(() => rmSync(out, { recursive: true }));

const rowsOf = (name: string): Record<string, string>[] =>
  (files.get(`${name}.jsonl`) ?? "")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const articleWith = (column: string, value: string) => rowsOf("documents").find((row) => row[column] === value);

test("every case becomes an article", () => {
  expect(rowsOf("rejects")).toEqual([]);
  expect(rowsOf("documents")).toHaveLength(26);
});

test("every row is sound: slices in code points, keys, references", () => {
  expect(problemsIn(files)).toEqual([]);
});

test("the emoji article has rows behind its emoji", () => {
  const article = articleWith("source_path", "emoji.txt");
  const own = (name: string) => rowsOf(name).filter((row) => row.doc_id === article?.doc_id);
  const points = [...(article?.text ?? "")];
  expect(own("sentences").some((row) => Number(row.char_end) > points.lastIndexOf("🌊"))).toBe(true);
  expect(own("mentions").map((row) => row.surface)).toContain("@JohnDoe");
  expect(own("sentences").some((row) => row.surface?.includes("🚢"))).toBe(true);
});

test("lone surrogates have become replacement characters", () => {
  expect(articleWith("source_id", "surrogates")?.text).toBe(
    "Ana Silva said \uFFFD on Monday that \uFFFD Peru would pay.",
  );
});
