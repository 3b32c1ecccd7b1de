import { readFileSync } from "node:fs";
import { articleFrom } from "./ingest/article.js";
import { textArticle } from "./ingest/text-file.js";
import { ownGold } from "./run/accept.js";
import { readGold } from "./run/gold.js";
import { sha256 } from "./testing/annotate.js";

const { articles, problems } = await readGold(ownGold);

test("the gold of the seeds is sound: it slices the texts, and its ids lead somewhere", () => {
  expect(problems).toEqual([]);
  expect(articles).toHaveLength(5);
});

test.each(articles)("gold of $doc_id agrees with ingest on date and dateline", ({ doc_id, published, dateline }) => {
  const parsed = textArticle(readFileSync(`seeds/${doc_id}.txt`, "utf8"), { published: null });
  if ("problem" in parsed) throw new Error(parsed.problem);
  const read = articleFrom({ ...parsed, sourcePath: `${doc_id}.txt` }, sha256);
  expect(read.published).toBe(published);
  const found = read.dateline && { start: read.dateline.start, end: read.dateline.end, date: read.dateline.filedOn };
  expect(found).toEqual(dateline && { start: dateline.start, end: dateline.end, date: dateline.date });
});
