import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluateSet } from "./evaluate-set.js";
import { readManifest } from "./model-manifest.js";
import { train } from "./train.js";

const folder = mkdtempSync(join(tmpdir(), "dateline-train-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const told = () => {};
const data = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return [{ path: join(folder, name), about: "made up for this test" }];
};

/** For tests: vectors of words in two dimensions. */
const vectors = JSON.stringify({
  dimensions: 2,
  words: Array.from({ length: 600 }, (_, index) => `w${index}`),
  vectors: Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`w${index}`, [index, 600 - index]])),
});

test("a model is written with its entry in the manifest", async () => {
  const models = join(folder, "models");
  const options = { model: "clusters", data: data("vectors.json", vectors), models, told } as const;
  const { file, bytes, sha256 } = await train(options);
  expect(readFileSync(join(models, file))).toHaveLength(bytes);
  expect(await readManifest(models)).toMatchObject([
    { model: "clusters", bytes, sha256, data: [{ file: "vectors.json", about: "made up for this test" }] },
  ]);
  expect((await train(options)).sha256).toBe(sha256);
});

test("data that are not there, or of another make, are named", async () => {
  const models = join(folder, "none");
  const missing = [{ path: join(folder, "no.json"), about: "nothing" }];
  await expect(train({ model: "clusters", data: missing, models, told })).rejects.toThrow("no.json");
  const wrong = data("wrong.json", "{}");
  await expect(train({ model: "clusters", data: wrong, models, told })).rejects.toThrow(
    /wrong\.json: found no "words"/u,
  );
});

test("a treebank's broken line is named", async () => {
  const models = join(folder, "whole");
  cpSync("models", models, { recursive: true });
  const broken = data("broken.conllu", "1\tRain\train\tNOUN\n");
  await expect(train({ model: "tagger", data: broken, models, told })).rejects.toThrow(
    /broken\.conllu: CoNLL-U, line 1: found 4 column\(s\)/u,
  );
});

test("a tagger needs clusters", async () => {
  const bank = data("bank.conllu", "1\tRain\train\tNOUN\t_\t_\t0\troot\t_\t_\n");
  await expect(train({ model: "tagger", data: bank, models: join(folder, "empty"), told })).rejects.toThrow(
    /clusters\.model\.br: the model is not there/u,
  );
});

test("a beam needs a parser", async () => {
  const models = join(folder, "without-parser");
  cpSync("models", models, { recursive: true });
  rmSync(join(models, "parser.model.br"));
  const bank = data("bank.conllu", "1\tRain\train\tNOUN\t_\t_\t0\troot\t_\t_\n");
  await expect(train({ model: "beam", data: bank, models, told })).rejects.toThrow(
    /parser\.model\.br: the model is not there/u,
  );
});

describe("names", () => {
  const models = join(folder, "names");
  beforeAll(() => cpSync("models", models, { recursive: true }));
  const learn = (path: string) =>
    train({ model: "names", data: [{ path, about: "made up for this test" }], models, told });
  const set = (name: string, gold: object) => {
    const path = join(folder, name);
    mkdirSync(path);
    writeFileSync(
      join(path, "documents.jsonl"),
      `${JSON.stringify({ doc_id: "d", text: "Rain fell. Kisumu slept 🌍 in Kenya." })}\n`,
    );
    writeFileSync(join(path, "gold.jsonl"), `${JSON.stringify(gold)}\n`);
    return path;
  };

  test("are learnt from a folder and found by the model, beside the models it was trained with", async () => {
    const path = set("set", { doc_id: "d", start: 11, end: 17, type: "PLACE" });
    const { sha256 } = await learn(path);
    expect(await readManifest(models)).toContainEqual(expect.objectContaining({ model: "names", sha256 }));
    const { layers } = await evaluateSet(`names:${path}`, { models });
    // One article teaches little: it finds Kisumu, and does not yet know that nothing else is a name.
    expect(layers[0]?.measures[0]).toMatchObject({ name: "exact", recall: 1 });
  }, 30_000);

  test("from rows that are none are refused with file and remedy", async () => {
    await expect(learn(set("empty", { doc_id: "d", start: 3, end: 3, type: "PLACE" }))).rejects.toThrow(
      /empty.*empty span/u,
    );
    await expect(learn(set("other", { doc_id: "e", start: 3, end: 4, type: "PLACE" }))).rejects.toThrow(
      /gold of e has no document/u,
    );
    await expect(learn(join(folder, "none"))).rejects.toMatchObject({
      message: expect.stringMatching(/none\/documents\.jsonl: There is no such file/u),
      hint: expect.stringContaining("documents.jsonl and gold.jsonl"),
    });
  });
});
