import { brokenFloors, checkFloors } from "../evaluate/floors.js";
import { headline } from "../evaluate/score.js";
import { folderWith } from "../testing/folder.js";
import { ownFloors, ownGold } from "./accept.js";
import { evaluateGold } from "./evaluate.js";
import { evaluateSet } from "./evaluate-set.js";
import { raiseFloors, readFloors } from "./floors.js";

test("no score of the seeds has fallen", async () => {
  const { layers, problems } = await evaluateGold(ownGold);
  const floors = readFloors(ownFloors);
  expect(problems).toEqual([]);
  if (floors === null) throw new Error(`${ownFloors} is missing: npm run accept`);
  expect(brokenFloors(checkFloors(floors, layers))).toEqual([]);
  expect(Object.keys(floors.scores)).toEqual(["names", "linking", "dates", "money", "statements", "events"]);
});

const text = "Ana Silva of Peru said on Monday that it would pay $5 million.";
const annotated = {
  doc_id: "a",
  published: "2022-10-06",
  text,
  entities: [{ id: "e1", type: "PERSON", name: "Ana Silva", mentions: [{ start: 0, end: 9, text: "Ana Silva" }] }],
};

test("a user's own gold is scored with the text it holds", async () => {
  const gold = folderWith({ "a.json": JSON.stringify(annotated) });
  const { documents, layers, problems } = await evaluateGold({ gold, articles: [] });
  expect([documents, problems]).toEqual([1, []]);
  const exact = layers[0]?.measures.find(({ name }) => name === "exact PERSON");
  expect(exact && headline(exact)).toBe(1);
});

test("gold that cannot be used is named, the rest is scored", async () => {
  const gold = folderWith({ "a.json": JSON.stringify(annotated), "b.json": "{" });
  const { documents, problems } = await evaluateGold({ gold, articles: [] });
  expect(documents).toBe(1);
  expect(problems).toMatchObject([{ path: expect.stringMatching(/b\.json$/u) }]);
});

test("a set is read from its folder and each document as of its date", async () => {
  const document = { doc_id: "d", text, date: "2022-10-06" };
  const gold = { doc_id: "d", start: 26, end: 32, type: "DATE", value: "2022-10-03" };
  const folder = folderWith({ "documents.jsonl": JSON.stringify(document), "gold.jsonl": JSON.stringify(gold) });
  const { layers, contexts, rows } = await evaluateSet(`dates:${folder}`);
  const value = layers[0]?.measures.find(({ name }) => name === "value");
  expect(value && headline(value)).toBe(1);
  expect(contexts.get("d")?.sentences).toHaveLength(1);
  expect(rows).toEqual([gold]);
});

test.each<[string, (folder: string) => string, RegExp]>([
  ["a layer nobody knows", () => "weather:x", /names no set/u],
  ["no path", () => "names", /names no set/u],
  ["a folder that is not there", () => "names:nowhere", /nowhere is not there; a folder with documents\.jsonl/u],
  ["a file where a folder should be", () => "names:package.json", /is not a folder/u],
  ["a folder where a file should be", () => "syntax:src", /is not a file/u],
  ["a folder without gold", (folder) => `names:${folder}`, /gold\.jsonl: There is no such file/u],
])("%s is refused", async (_, named, message) => {
  const folder = folderWith({ "documents.jsonl": "" });
  await expect(evaluateSet(named(folder))).rejects.toThrow(message);
});

test("floors are made when there are none, raised when scores rise, and left alone when they fall", async () => {
  const path = `${folderWith({})}/scores.json`;
  const scores = (right: number) => {
    const counts = { rightPredicted: right, predicted: 2, rightGold: right, gold: 2 };
    const measure = {
      name: "exact",
      kind: "f1" as const,
      ...counts,
      precision: right / 2,
      recall: right / 2,
      f1: right / 2,
    };
    return [{ layer: "names", measures: [measure], errors: [] }];
  };
  expect(await raiseFloors(path, scores(1))).toBe(true);
  expect(await raiseFloors(path, scores(0))).toBe(false);
  expect(readFloors(path)?.scores).toEqual({ names: { exact: 50 } });
  expect(await raiseFloors(path, scores(2))).toBe(true);
  expect(readFloors(path)?.scores).toEqual({ names: { exact: 100 } });
});

test("a file that is no file of floors is refused with the remedy", () => {
  const folder = folderWith({ "scores.json": '{"about":"x","scores":{"names":{"exact":"high"}}}', "broken.json": "{" });
  expect(() => readFloors(`${folder}/scores.json`)).toThrow(/scores\.names\.exact/u);
  expect(() => readFloors(`${folder}/broken.json`)).toThrow(/no file of floors/u);
});
