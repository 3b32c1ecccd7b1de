import { withoutGeneratedCode } from "../testing/without-generated-code.js";
import { compileTemplates } from "./templates.js";

const names = ["word", "tag", "next"];

function features(lines: readonly string[], ...atoms: number[]): number[] {
  const templates = compileTemplates(lines, names);
  const list = new Int32Array(templates.size);
  templates.write(Int32Array.from(atoms), list, 0);
  return [...list];
}

test("a feature depends on the atoms its template names, and on the template", () => {
  const [word, both] = features(["word", "word tag"], 1, 2, 3);
  expect(features(["word", "word tag"], 1, 2, 9)).toEqual([word, both]);
  expect(features(["word"], 2, 2, 3)).not.toContain(word);
  expect(features(["tag"], 2, 1, 3)).not.toContain(word);
});

test("the order of templates makes no difference, that of atoms does", () => {
  const [word, tag] = features(["word", "tag"], 1, 2, 3);
  expect(features(["tag", "word"], 1, 2, 3)).toEqual([tag, word]);
  expect(features(["word tag"], 1, 2, 3)).not.toEqual(features(["tag word"], 1, 2, 3));
});

test("mistakes in templates are named", () => {
  expect(() => compileTemplates(["word shape"], names)).toThrow(
    'The template "word shape" names "shape": there is no such atom.',
  );
  expect(() => compileTemplates(["word", "word"], names)).toThrow("given twice");
});

test("where code must not be generated the features are the same", () => {
  const lines = ["word", "word tag", "tag next word"];
  const generated = features(lines, 7, -8, 2 ** 31 - 1);
  expect(withoutGeneratedCode(() => features(lines, 7, -8, 2 ** 31 - 1))).toEqual(generated);
});
