import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { writeBeam } from "../syntax/parser/beam-file.js";
import { loadResources } from "./load-resources.js";
import { readManifest } from "./model-manifest.js";

const folder = mkdtempSync(join(tmpdir(), "dateline-models-"));
beforeEach(() => cpSync("models", folder, { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the manifest is true of the models that ship, and they are small", async () => {
  const entries = (await readManifest("models")).filter(({ model }) => model !== "beam");
  expect(entries.map(({ model }) => model)).toEqual(["clusters", "names", "parser", "tagger", "vocabulary"]);
  for (const { file, bytes, sha256, data } of entries) {
    const content = readFileSync(join("models", file));
    expect([content.length, createHash("sha256").update(content).digest("hex")]).toEqual([bytes, sha256]);
    expect(data.every(({ about }) => about !== "")).toBe(true);
  }
  const total = (names: readonly string[]) =>
    entries.reduce((sum, { model, bytes }) => sum + (names.includes(model) ? bytes : 0), 0);
  expect(total(["clusters", "tagger", "parser"])).toBeLessThan(5_000_000);
  expect(total(["vocabulary", "names"])).toBeLessThan(3_000_000);
});

test("a model that is missing is named, with the remedy", () => {
  rmSync(join(folder, "tagger.model.br"));
  expect(() => loadResources({ models: folder })).toThrow(/tagger\.model\.br: the model is not there.*npm run train/u);
});

test("a beam is read only when asked for, and does not ship", () => {
  rmSync(join(folder, "beam.model.br"), { force: true });
  expect(() => loadResources({ models: folder })).not.toThrow();
  expect(() => loadResources({ models: folder, beam: true })).toThrow(
    /beam\.model\.br: the model is not there.*does not ship.*npm run train -- beam/u,
  );
});

/** For tests: a beam for a parser with these relations, put into the folder; it has learnt nothing. */
function putBeam(relationNames: readonly string[]): void {
  const moves = { table: new Float32Array(259), bits: 8, classes: 3, cut: 1 };
  writeFileSync(join(folder, "beam.model.br"), brotliCompressSync(writeBeam({ moves, width: 2, relationNames })));
}

test("a beam is used when it was trained for the parser, and refused when it was not", () => {
  putBeam(loadResources({ models: folder }).parser.relationNames);
  const { parser } = loadResources({ models: folder, beam: true });
  const tree = { heads: new Int32Array(2), relations: new Uint8Array(2) };
  parser.parse(["Rain", "fell"], [parser.tagNumber("NOUN"), parser.tagNumber("VERB")], tree);
  expect([...tree.heads].filter((head) => head === -1)).toHaveLength(1);
  putBeam(["root", "other"]);
  expect(() => loadResources({ models: folder, beam: true })).toThrow(
    /beam\.model\.br: it was trained for another parser/u,
  );
});

test("a model cut short is named", () => {
  const path = join(folder, "parser.model.br");
  writeFileSync(path, readFileSync(path).subarray(0, statSync(path).size / 2));
  expect(() => loadResources({ models: folder })).toThrow(
    /parser\.model\.br: this is no brotli stream, or one cut short/u,
  );
});

test("a model in another's place is named", () => {
  cpSync(join(folder, "tagger.model.br"), join(folder, "parser.model.br"));
  expect(() => loadResources({ models: folder })).toThrow(
    /parser\.model\.br: it is a model of kind tagger, expected parser/u,
  );
});

test("a manifest that is none is named", async () => {
  writeFileSync(join(folder, "manifest.json"), '{"models": [{}]}');
  await expect(readManifest(folder)).rejects.toThrow("is no manifest of models");
});
