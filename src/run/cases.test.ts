import { defaultMaxCharacters } from "../ingest/read.js";
import { problemsIn } from "../testing/invariants.js";
import { type Extraction, makeDatasets } from "./extract.js";

const inputs = ["fixtures/cases"];
const options = { inputs, concurrency: 4, published: null, maxCharacters: defaultMaxCharacters, limit: null };
let made: Extraction;
beforeAll(async () => {
  made = await makeDatasets(options);
});

test("every case becomes an article", () => {
  expect(made.rejects).toEqual([]);
  expect(made.graph.articles).toHaveLength(26);
});

test("every row is sound: slices in code points, keys, references", () => {
  expect(problemsIn(made.files)).toEqual([]);
});

test("the emoji article has rows behind its emoji", () => {
  const article = made.graph.articles.find(({ sourcePath }) => sourcePath === "emoji.txt");
  const lastEmoji = article?.text.lastIndexOf("🌊") ?? 0;
  expect(article?.furniture.some((piece) => piece.start <= lastEmoji && lastEmoji < piece.end)).toBe(true);
  expect(article?.tweets.map(({ handle }) => article.text.slice(handle.start, handle.end))).toEqual(["@JohnDoe"]);
  expect(made.files.get("sentences.jsonl")).toContain("🚢");
});

test("lone surrogates have become replacement characters", () => {
  const article = made.graph.articles.find(({ sourceId }) => sourceId === "surrogates");
  expect(article?.text).toBe("Ana Silva said \uFFFD on Monday that \uFFFD Peru would pay.");
});
