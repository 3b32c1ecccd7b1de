import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
