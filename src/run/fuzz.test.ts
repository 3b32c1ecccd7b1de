import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { readMarkup } from "../evaluate/gold/markup/markup.js";
import { hold, isLongRun, timed, timeLimit } from "../testing/fuzz/budget.js";
import { problemsOf } from "../testing/fuzz/problems.js";
import { articleRow } from "../testing/fuzz/rows.js";

const seeds = readdirSync("seeds").map((name) => readFileSync(`seeds/${name}`, "utf8").replace(/^\s*date \S+\s+/u, ""));
const corpus = readdirSync("corpus/articles")
  .filter((_, index) => index % 10 === 0)
  .flatMap((name) => {
    const read = readMarkup(readFileSync(`corpus/articles/${name}`, "utf8"), { stem: name });
    return "article" in read ? [read.article.text] : [];
  });
const extent = isLongRun ? { longest: 20_000, deepest: 3_000 } : { longest: 1_500, deepest: 200 };
const row = articleRow([...seeds, ...corpus], extent);

test(
  "whatever the articles hold, their rows are sound, the same each time, and the same in any company",
  () => {
    const articles = fc.array(row, { minLength: 1, maxLength: 3 });
    const property = fc.property(articles, (rows) => expect(timed(rows, () => problemsOf(rows))).toEqual([]));
    hold(property, { runs: 80 });
  },
  timeLimit,
);
