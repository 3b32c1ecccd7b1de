import { sha256 } from "../testing/annotate.js";
import { articleFrom } from "./article.js";

const raw = {
  sourcePath: "2022/Évian talks (final).txt",
  sourceId: null,
  title: null,
  byline: null,
  published: "2022-10-06",
  text: "Talks went on.",
};

test("the id is made of the file's stem and its content", () => {
  expect(articleFrom(raw, sha256).docId).toMatch(/^doc_evian-talks-final-[0-9a-f]{8}$/u);
});

test("the id of a row goes before its file's name", () => {
  expect(articleFrom({ ...raw, sourceId: "https://example.org/a?b=1" }, sha256).docId).toMatch(
    /^doc_https-example.org-a-b-1-[0-9a-f]{8}$/u,
  );
});

test("an id without letters still names an article", () => {
  expect(articleFrom({ ...raw, sourceId: "平和" }, sha256).docId).toMatch(/^doc_article-/u);
});

test("another day is another article", () => {
  const id = (published: string) => articleFrom({ ...raw, published }, sha256).docId;
  expect(id("2022-10-06")).not.toBe(id("2022-10-07"));
});

test("headline and byline in the text serve when the row has none", () => {
  const text =
    "Bank cuts a thousand jobs\n\nBy Jane Okafor\n\nThe bank said on Monday that it would cut a thousand jobs.";
  expect(articleFrom({ ...raw, text }, sha256)).toMatchObject({
    title: "Bank cuts a thousand jobs",
    byline: "Jane Okafor",
  });
  expect(articleFrom({ ...raw, text, title: "Jobs", byline: "J. O." }, sha256)).toMatchObject({
    title: "Jobs",
    byline: "J. O.",
  });
});

test("half a character anywhere becomes a replacement character, and nothing moves", () => {
  const half = "a\ud83d b";
  const odd = { ...raw, sourcePath: half, sourceId: half, title: half, byline: half, text: half };
  const whole = "a\ufffd b";
  expect(articleFrom(odd, sha256)).toMatchObject({
    sourcePath: whole,
    sourceId: whole,
    title: whole,
    byline: whole,
    text: whole,
  });
});
