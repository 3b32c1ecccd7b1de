import { readdirSync, readFileSync } from "node:fs";
import { winkTokenizer } from "./wink.js";

const fresh = winkTokenizer();

test.each([
  ["GUARD'S PAY RISES", "a guard's hut"],
  ["Rs 9BN lost", "up to Rs 9bn of this"],
  ["over a top C.", "a top C. Then"],
  ["He paid USD5m.", "USD rose."],
  ["The e-mail of foo.bar and foo", "foo. bar foo.bar"],
])("%s, read before, does not change how the next is cut", (before, text) => {
  const read = winkTokenizer();
  const alone = fresh(text);
  read(before);
  expect(read(text)).toEqual(alone);
});

test("a paragraph has the same tokens whatever was read before it", () => {
  const paragraphs = readdirSync("seeds").flatMap((name) => readFileSync(`seeds/${name}`, "utf8").split(/\n+/u));
  const [forwards, backwards] = [winkTokenizer(), winkTokenizer()];
  for (const paragraph of paragraphs) backwards(paragraph.toUpperCase());
  const read = [...paragraphs].reverse().map((paragraph) => backwards(paragraph));
  expect(paragraphs.map((paragraph) => forwards(paragraph))).toEqual(read.reverse());
});
