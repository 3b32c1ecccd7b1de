import { ModelError } from "../learn/model-file.js";
import type { ArticleView } from "../names/tagger/article-view.js";
import { PackedLattice } from "../names/tagger/packed-lattice.js";
import { type LikelyName, taggedNames } from "../names/tagger/tagger.js";
import { readNameTagger } from "../names/tagger/tagger-file.js";
import { nameReader } from "../testing/name-reader.js";
import { namesModel } from "./models.js";
import { settings } from "./settings.js";

const small = {
  settings: { ...settings, names: { ...settings.names, rounds: 6, bits: 16, seeds: [1, 2], cut: 0 } },
  told: () => {},
};
const marked = [
  "They asked ⟦PERSON|Zorbel Quint⟧ and ⟦PERSON|Zorbel⟧ answered.",
  "The yard of ⟦ORG|Velmora Motors⟧ is in ⟦PLACE|Harnost⟧, said ⟦PERSON|Zorbel⟧.",
  "The ⟦NORP|Kenyan⟧ firm ⟦ORG|Plimvex⟧ left ⟦PLACE|Harnost⟧.",
];
const examples = [...marked, ...marked].map((text) => nameReader().example(text, false).example);
const bytes = namesModel(examples, small);
const model = readNameTagger(bytes, "names");

/** For tests: the likely names of a view, as the toy model reads it. */
function likelyIn(view: ArticleView): readonly LikelyName[] {
  const lattice = new PackedLattice(model.weights, model.scale);
  return taggedNames(view, lattice.scoresOf(view));
}

/** For tests: the names the toy model finds in a text. */
function found(text: string): readonly string[] {
  const view = nameReader().view(text);
  return likelyIn(view).map(({ from, to, type }) => {
    const words = view.words.slice(from, to).map((word) => word.text);
    return `${words.join(" ")}/${type}`;
  });
}

test("names that were learnt are found, each as likely as can be", () => {
  expect(found("The yard of Velmora Motors is in Harnost, said Zorbel Quint.")).toEqual([
    "Velmora Motors/ORG",
    "Harnost/PLACE",
    "Zorbel Quint/PERSON",
  ]);
  const view = nameReader().view("They asked Zorbel Quint.");
  for (const { probability } of likelyIn(view)) {
    expect(probability).toBeGreaterThan(0.5);
    expect(probability).toBeLessThanOrEqual(1);
  }
  expect(found("")).toEqual([]);
  expect(found("nothing here is a name")).toEqual([]);
});

test("the same examples give the same bytes", () => {
  expect(Buffer.from(namesModel(examples, small)).equals(Buffer.from(bytes))).toBe(true);
});

test("groups of features can be left out", () => {
  const without = { ...small.settings.names, without: ["rules", "words"] as const };
  const other = namesModel(examples, { ...small, settings: { ...small.settings, names: without } });
  expect(Buffer.from(other).equals(Buffer.from(bytes))).toBe(false);
});

test("a file with other labels or without numbers is refused", () => {
  expect(() => readNameTagger(bytes.subarray(0, 200), "names.model")).toThrow(ModelError);
  expect(() => readNameTagger(new TextEncoder().encode("DATELINE MODEL 1 parser\n{}\n"), "names.model")).toThrow(
    /names\.model/u,
  );
});
