import type { RawArticle } from "../ingest/article.js";
import { folderWith } from "../testing/folder.js";
import { wordsIn } from "./batch/batches.js";
import { articlesIn, measuredOn } from "./bench-articles.js";

const article = (sourcePath: string, text: string): RawArticle => ({
  sourcePath,
  sourceId: null,
  title: null,
  byline: null,
  published: "2022-10-06",
  text,
});

test("words are what stands between white space", () => {
  expect(wordsIn(" The mayor’s  office —\nclosed. ")).toBe(5);
  expect(wordsIn("")).toBe(0);
});

test("articles are repeated to about the size asked for, at least once", () => {
  const articles = [article("a.txt", "x".repeat(60)), article("b.txt", "y".repeat(40))];
  const paths = (characters: number) => measuredOn(articles, characters).measured.map(({ raw }) => raw.sourcePath);
  expect(paths(200)).toEqual(["a.txt", "b.txt", "a.txt", "b.txt"]);
  expect(paths(1)).toEqual(["a.txt", "b.txt"]);
});

test("small texts are sampled whole", () => {
  const { measured, every } = measuredOn([article("a.txt", "It rained.")], 10_000);
  expect(every).toBe(1);
  expect(measured).toHaveLength(1000);
  expect(measured.every(({ isSampled, words }) => isSampled && words === 2)).toBe(true);
});

test("of large ones each article has its turn in the sample", () => {
  const articles = ["a", "b", "c", "d"].map((name) => article(name, name.repeat(10_000)));
  const { measured, every } = measuredOn(articles, 1_000_000);
  const sampled = measured.filter(({ isSampled }) => isSampled).map(({ raw }) => raw.sourcePath);
  expect(every).toBe(4);
  expect(measured).toHaveLength(100);
  expect(sampled).toHaveLength(25);
  expect(new Set(sampled)).toEqual(new Set(["a", "b", "c", "d"]));
});

test("what cannot be read is told, the rest is read", async () => {
  const folder = folderWith({
    "a.txt": "date 2022-10-06\n\nIt rained.",
    "b.txt": "No date here.",
    "c.pdf": "x",
  });
  const told: unknown[] = [];
  const articles = await articlesIn([folder], {
    onStart: ({ files, skipped }) => told.push(`${files} files`, ...skipped),
    onReject: ({ sourcePath }) => told.push(sourcePath),
  });
  expect(articles.map(({ text }) => text)).toEqual(["It rained."]);
  expect(told).toEqual(["2 files", "c.pdf", "b.txt"]);
});
