import { readdirSync, readFileSync } from "node:fs";
import { annotatorWith } from "./annotate.js";
import { sharedResources } from "./shared-resources.js";

const seeds = readdirSync("seeds").map((name) => readFileSync(`seeds/${name}`, "utf8").replace(/^\s*date \S+\s+/u, ""));
const length = 12_000;
const annotate = annotatorWith(sharedResources());

/** Processor time, for the machine may be busy. What grows with the square of the length takes many times as long as this. */
const mostSeconds = 3;

test.each([
  ["sentences on one line", seeds.join(" ").replaceAll(/\s+/gu, " ")],
  ["no final mark", seeds.join(" ").replaceAll(/[.?!\s]+/gu, " ")],
  ["opening marks", "“a "],
  ["apostrophes that open and never close", "'tis 'a "],
  ["one word", "a"],
  ["hyphens", "a-"],
  ["brackets", "("],
  ["capitals", "ANA SILVA "],
  ["names", "Ana Silva and John Doe, "],
  ["dates", "Monday October 5, 2022 last week "],
  ["amounts", "$5 million and USD 5 "],
  ["cues", "he said that she said "],
  ["quotations", "“We will,” he said. "],
  ["prepositions", "the leader of the "],
  ["tweets", "Hi. — Ana (@a) May 1, 2022\n\n"],
  ["events", "Ana Silva met John Doe and attacked Peru in Lima on Monday, "],
])("a long text of %s takes no long time", (_, piece) => {
  const text = piece
    .repeat(Math.ceil(length / piece.length))
    .slice(0, length)
    .trimEnd();
  const before = process.cpuUsage();
  const outcome = annotate({
    sourcePath: "a.txt",
    sourceId: null,
    title: null,
    byline: null,
    published: "2022-10-06",
    text,
  });
  expect("reject" in outcome ? outcome.reject : null).toBeNull();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000_000).toBeLessThan(mostSeconds);
});
