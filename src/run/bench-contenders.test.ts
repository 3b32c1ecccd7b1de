import type { RawArticle } from "../ingest/article.js";
import { contendersWith, measuredNames, timeables } from "./bench-contenders.js";
import { measureMemory } from "./bench-memory.js";
import { sharedResources } from "./shared-resources.js";

const raw: RawArticle = {
  sourcePath: "a.txt",
  sourceId: null,
  title: null,
  byline: null,
  published: "2022-10-06",
  text: 'OSLO, October 6. Maria Olsen, a minister of Norway, said on Tuesday: "We will send $2 million to Ghana."',
};

test("the parts together make the article that the whole pipeline makes", async () => {
  const { whole, stages, datasets } = await contendersWith(sharedResources());
  const begin: object = raw;
  const made = [...stages, datasets].reduce((doc, { run }) => run(doc), begin);
  expect(made).toEqual(whole.pipeline(raw));
});

test("compromise lists people, places and organizations", async () => {
  const { whole } = await contendersWith(sharedResources());
  expect(whole.compromise(raw)).toMatchObject({
    people: expect.arrayContaining([expect.stringContaining("Maria Olsen")]),
    places: expect.arrayContaining([expect.stringContaining("Ghana")]),
    organizations: expect.any(Array),
  });
});

test("an article the pipeline cannot finish throws with stage and reason", async () => {
  const tokenizer = () => {
    throw new Error("no tokens today");
  };
  const { whole } = await contendersWith({ ...sharedResources(), tokenizer });
  expect(() => whole.pipeline(raw)).toThrow(/^tokens: .*no tokens today/u);
});

test("what is timed are the names of the report", async () => {
  const contenders = await contendersWith(sharedResources());
  const names = new Set<string>();
  for (const { run } of timeables(contenders)) {
    run(raw, (name, work) => {
      names.add(name);
      return work();
    });
  }
  expect([...names].sort()).toEqual(measuredNames(contenders).sort());
});

test("results that are kept take memory, garbage does not count among them", async () => {
  const articles = Array.from({ length: 3 }, () => ({ raw, words: 18, isSampled: true }));
  const contenders = await contendersWith(sharedResources());
  const whole = { ...contenders.whole, pipeline: () => ({ kept: new Float64Array(500_000) }) };
  const wasteful = {
    name: "wasteful",
    run: (doc: object) => Array.from({ length: 200_000 }, () => ({ doc })).at(-1)?.doc ?? doc,
  };
  const measure = () => measureMemory(articles, { whole, stages: [], datasets: wasteful });
  // What loading the models has left is collected late: the first measurement sees some of it go.
  measure();
  const memory = measure();
  expect(memory.get("pipeline")?.keptMegabytes).toBeCloseTo(12, 0);
  expect(memory.get("pipeline")?.peakMegabytes).toBeGreaterThan(11);
  expect(memory.get("wasteful")?.peakMegabytes).toBeGreaterThan(2);
  // What jest itself keeps meanwhile is some tenths of a megabyte.
  expect(memory.get("wasteful")?.keptMegabytes).toBeLessThan(1);
});
