import { loadResources } from "../../run/load-resources.js";
import { tagNames, tagNumber } from "../../tokens/tagger/sentence.js";

const { parser } = loadResources();

/** For tests: the tree of words written as `form/TAG`. */
function treeOf(text: string) {
  const words = text === "" ? [] : text.split(" ").map((word) => word.split("/"));
  const forms = words.map(([form = ""]) => form);
  const tree = { heads: new Int32Array(forms.length), relations: new Uint8Array(forms.length) };
  parser.parse(
    forms,
    words.map(([, tag = "X"]) => parser.tagNumber(tag)),
    tree,
  );
  return { heads: [...tree.heads], relations: Array.from(tree.relations, (each) => parser.relationNames[each]) };
}

test("a simple sentence", () => {
  expect(treeOf("The/DET mayor/NOUN closed/VERB the/DET old/ADJ bridge/NOUN ./PUNCT")).toEqual({
    heads: [1, 2, -1, 5, 5, 2, 2],
    relations: ["det", "nsubj", "root", "det", "amod", "obj", "punct"],
  });
});

test("nothing, and nothing but marks", () => {
  expect(treeOf("").heads).toEqual([]);
  expect(treeOf("!/PUNCT ?/PUNCT").heads).toEqual([-1, 0]);
});

test("the numbers of tags are those of the tagger", () => {
  expect(tagNames.map((name) => parser.tagNumber(name))).toEqual(tagNames.map(tagNumber));
  expect(parser.tagNumber("NOTHING")).toBe(tagNumber("X"));
});

test.each([
  ["marks in a row", ",/PUNCT "],
  ["nouns in a row", "report/NOUN "],
  ["clauses in a row", "she/PRON said/VERB ,/PUNCT and/CCONJ "],
])("a sentence of 30,000 words has a tree: %s", (_, piece) => {
  const words = piece.repeat(30_000 / piece.trim().split(" ").length).trim();
  const { heads } = treeOf(words);
  expect(heads.filter((head) => head === -1)).toHaveLength(1);
  expect(heads.some((head, word) => head === word || head >= heads.length)).toBe(false);
});
