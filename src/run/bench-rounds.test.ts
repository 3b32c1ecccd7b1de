import type { RawArticle } from "../ingest/article.js";
import type { Measured } from "./bench-articles.js";
import type { Timeable } from "./bench-contenders.js";
import { measureRound, rotated, warmedUp } from "./bench-rounds.js";

const raw = (sourcePath: string): RawArticle => ({
  sourcePath,
  sourceId: null,
  title: null,
  byline: null,
  published: "2022-10-06",
  text: sourcePath,
});
const articles: readonly Measured[] = [
  { raw: raw("a"), words: 1, isSampled: true },
  { raw: raw("b"), words: 1, isSampled: false },
];

/** Two contenders that write down when they are called; the slow one takes the sample only. */
function contendersWriting(calls: string[]): Timeable[] {
  return ["fast", "slow"].map((name) => ({
    name,
    takesSample: name === "slow",
    run: ({ sourcePath }, timed) => timed(name, () => calls.push(`${name} ${sourcePath}`)),
  }));
}

test("each article goes through all contenders before the next; the first one changes from round to round", () => {
  const calls: string[] = [];
  measureRound(articles, contendersWriting(calls), 0);
  measureRound(articles, contendersWriting(calls), 1);
  expect(calls).toEqual(["fast a", "slow a", "fast b", "slow a", "fast a", "fast b"]);
  expect([0, 1, 2, 3].map((round) => rotated(["x", "y", "z"], round).join(""))).toEqual(["xyz", "yzx", "zxy", "xyz"]);
});

test("times are kept by name and article", () => {
  const round = measureRound(articles, contendersWriting([]), 0);
  expect([...(round.get("fast")?.keys() ?? [])]).toEqual([0, 1]);
  expect([...(round.get("slow")?.keys() ?? [])]).toEqual([0]);
  expect(round.get("slow")?.get(0)).toBeGreaterThanOrEqual(0);
});

test("an article that one contender cannot finish is left out, and told with the reason", () => {
  const failing: Timeable = {
    name: "fussy",
    takesSample: true,
    run({ text }) {
      if (text === "a") throw new Error("It has the letter a.");
    },
  };
  const told: unknown[] = [];
  const kept = warmedUp([raw("a"), raw("b")], [failing], (reject) => told.push(reject));
  expect(kept).toEqual([raw("b")]);
  expect(told).toEqual([
    {
      sourcePath: "a",
      stage: "fussy",
      reason: "It has the letter a. It is left out of the measurement.",
      firstBytes: null,
    },
  ]);
});
