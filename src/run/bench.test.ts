import { at } from "../document/at.js";
import { folderWith } from "../testing/folder.js";
import { type Bench, bench } from "./bench.js";
import { benchReport } from "./bench-report.js";
import { stageTable } from "./stage-table.js";

const article = 'date 2022-10-06\n\nMaria Olsen, a minister, said on Tuesday: "We will send $2 million to Ghana."';
const folder = folderWith({ "a.txt": article, "b.txt": "No date here.", "c.txt": article.replace("Ghana", "Chad") });

const told: string[] = [];
const options = { inputs: [folder], characters: 300, rounds: 1, withMemory: true };
let result: Bench;
beforeAll(async () => {
  const found = await bench(options, {
    onReject: ({ sourcePath, reason }) => told.push(`${sourcePath}: ${reason}`),
    onPhase: (phase) => told.push(phase),
  });
  if (!found) throw new Error("nothing was measured");
  result = found;
});

const rowNamed = (name: string) =>
  at(
    result.rows,
    result.rows.findIndex((row) => row.name === name),
  );

test("every stage has its row, between the contenders and the datasets", () => {
  const stages = [...stageTable().matchAll(/^\| (\w+) \|/gmu)].map(([, name]) => name).slice(1);
  expect(stages).toContain("events");
  expect(result.rows.map(({ name }) => name)).toEqual([
    "wink",
    "compromise",
    "pipeline",
    "ingest",
    ...stages,
    "stages",
    "datasets",
  ]);
});

test("ratios and speeds follow from the seconds", () => {
  const wink = rowNamed("wink").seconds.median;
  const compromise = rowNamed("compromise").seconds.median;
  for (const { words, seconds, wordsPerSecond, timeToWink, speedToCompromise } of result.rows) {
    expect(seconds.median).toBeGreaterThan(0);
    expect(wordsPerSecond.median).toBeCloseTo(words / seconds.median, 6);
    expect(timeToWink.median).toBeCloseTo(seconds.median / wink, 6);
    expect(speedToCompromise.median).toBeCloseTo(compromise / seconds.median, 6);
  }
});

test("the stages take no longer than all of them together", () => {
  const apart = result.rows.slice(3, -2).reduce((sum, { seconds }) => sum + seconds.median, 0);
  expect(apart).toBeLessThanOrEqual(rowNamed("stages").seconds.median);
});

test("articles, words and characters are those measured on, after repetition", () => {
  expect(result.all).toEqual({ articles: 4, words: 56, characters: 306 });
  expect(result.sample).toEqual({ ...result.all, every: 1 });
});

test("memory is measured of all but the sum of the stages", () => {
  const without = result.rows.filter(({ memory }) => memory === null).map(({ name }) => name);
  expect(without).toEqual(["stages"]);
  expect(rowNamed("pipeline").memory?.peakMegabytes).toBeGreaterThan(0);
});

test("what cannot be read is told, and how far it is", () => {
  expect(told).toEqual([expect.stringMatching(/^b\.txt: .*date/u), "warming up", "round 1 of 1", "memory"]);
});

test("the report has a line for each row, and says in words what they come to", () => {
  const report = benchReport(result);
  expect(report.split("\n").filter((line) => line.startsWith("| "))).toHaveLength(result.rows.length + 1);
  expect(report).toMatch(
    /^The whole pipeline: [\d,]+ words a second, [\d.]+ \([\d.]+–[\d.]+\) times as fast as compromise/mu,
  );
  expect(report).not.toContain("one article in");
});

test("the report says when only a sample was read", () => {
  const sampled = { ...result, sample: { articles: 1, words: 15, characters: 75, every: 4 } };
  expect(benchReport(sampled)).toContain("one article in 4 (15 words)");
});

test("without articles nothing is found", async () => {
  expect(await bench({ ...options, inputs: [`${folder}/b.txt`] })).toBeNull();
});
