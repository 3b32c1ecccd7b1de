import { tablesOf } from "../../datasets/tables.js";
import { at } from "../../document/at.js";
import { loadGazetteer } from "../../gazetteer/load.js";
import { buildGraph } from "../../graph/build.js";
import { annotateText, sha256 } from "../../testing/annotate.js";
import { runArticles } from "../articles/run-article.js";
import { headline, type LayerScores } from "../score.js";
import { syntaxSet } from "./syntax.js";

const conllu = [
  "# doc = talk",
  "1\tAna\tAna\tPROPN\t_\t_\t2\tnsubj\t_\t_",
  "2\tpaid\tpay\tVERB\t_\t_\t0\troot\t_\t_",
  "3\tPeru\tPeru\tPROPN\t_\t_\t2\tobj\t_\tSpaceAfter=No",
  "4\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_",
  "",
  "# doc = talk",
  "1\tIt\tit\tPRON\t_\t_\t2\tnsubj\t_\t_",
  "2\trained\train\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No",
  "3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_",
  "",
].join("\n");

/** Rows of some article: syntax is scored by layers. */
const tables = tablesOf(buildGraph([annotateText("It rained.")], { gazetteer: loadGazetteer(), sha256 }), [], sha256);
const run = at([...runArticles(tables).values()], 0);

function score(layers: readonly LayerScores[], layer: string, name: string): number | null {
  const measure = layers.find((each) => each.layer === layer)?.measures.find((each) => each.name === name);
  if (!measure) throw new Error(`no measure ${name} of ${layer}`);
  return headline(measure);
}

const treeNames = ["UAS", "LAS", "relation nsubj", "relation nsubj:pass", "relation obj", "speech verb contents"];
const namesOf = (layers: readonly LayerScores[], layer: string) =>
  layers.find((each) => each.layer === layer)?.measures.map(({ name }) => name) ?? [];

test("words become raw text twice: a sentence a paragraph, and running", () => {
  const { documents } = syntaxSet.open(new Map([["x.conllu", conllu]]));
  expect(documents.map((document) => document.text)).toEqual([
    "Ana paid Peru.\n\nIt rained.",
    "Ana paid Peru. It rained.",
  ]);
});

test("tokens, sentences, tags, and the subjects and objects of verbs are scored", () => {
  const open = syntaxSet.open(new Map([["x.conllu", conllu]]));
  for (const document of open.documents) open.add(document, { run, annotated: annotateText(document.text) });
  for (const layer of ["syntax, sentences given", "syntax, running text"]) {
    const names = ["tokens", "sentences", "UPOS", "lemmas", "subjects", "objects"];
    expect(names.map((name) => score(open.scores(), layer, name))).toEqual([1, 1, 1, expect.any(Number), 1, 1]);
  }
});

test("trees are scored from raw text where the pipeline has any", () => {
  const open = syntaxSet.open(new Map([["x.conllu", conllu]]));
  for (const document of open.documents) {
    const annotated = annotateText(document.text);
    const relations = ["nsubj", "root", "obj", "punct", "nsubj", "root", "dep"];
    const tree = { heads: [1, -1, 1, 1, 5, -1, -1], relations };
    open.add(document, { run, annotated: { ...annotated, syntax: { ...annotated.syntax, tree } } });
  }
  for (const layer of ["syntax, sentences given", "syntax, running text"]) {
    expect(namesOf(open.scores(), layer)).toEqual(expect.arrayContaining(treeNames));
    expect(["UAS", "LAS", "relation root"].map((name) => score(open.scores(), layer, name))).toEqual([1, 1, 1]);
  }
});

test("without trees there are no scores of trees", () => {
  const open = syntaxSet.open(new Map([["x.conllu", conllu]]));
  for (const document of open.documents) {
    const annotated = annotateText(document.text);
    const relations = annotated.tokens.tokens.map(() => "dep");
    const tree = { heads: relations.map(() => -1), relations };
    open.add(document, { run, annotated: { ...annotated, syntax: { ...annotated.syntax, tree } } });
  }
  expect(namesOf(open.scores(), "syntax, running text")).not.toContain("UAS");
});

test("a parser of given tokens gets the gold's words, and a layer of its own", () => {
  const spaces: boolean[] = [];
  const parsed = (form: string, index: number) => ({
    form,
    lemma: null,
    upos: form === "." ? "PUNCT" : "PROPN",
    ...(index === 1 ? { head: -1, relation: "root" } : { head: 1, relation: "nsubj" }),
  });
  const { scores } = syntaxSet.open(new Map([["x.conllu", conllu]]), {
    parseTokens: (sentences) => {
      spaces.push(...sentences.flat().map(({ spaceAfter }) => spaceAfter));
      return sentences.map((words) => words.map(({ form }, index) => parsed(form, index)));
    },
  });
  const layer = "syntax, tokens given";
  const layers = scores();
  expect(spaces).toEqual([true, true, false, true, true, false, true]);
  expect(namesOf(layers, layer)).toEqual(expect.arrayContaining(["UPOS", "UPOS, no punctuation", ...treeNames]));
  expect(score(layers, layer, "UPOS, no punctuation")).toBeCloseTo(0.4);
  expect(["UAS", "LAS"].map((name) => score(layers, layer, name))).toEqual([1, expect.closeTo(0.8)]);
});

test("words with another tag are errors, where they stand in the text", () => {
  const open = syntaxSet.open(new Map([["x.conllu", conllu.replace("paid\tpay\tVERB", "paid\tpay\tNOUN")]]));
  for (const document of open.documents) open.add(document, { run, annotated: annotateText(document.text) });
  const [first] = open.scores();
  expect(first?.errors).toMatchObject([{ kind: "UPOS: NOUN read as VERB", start: 4, end: 8 }]);
});

test("a line that is no CoNLL-U is refused with its number", () => {
  expect(() => syntaxSet.open(new Map([["x.conllu", "1\tAna\n"]]))).toThrow(/x\.conllu: .*line 1/u);
});
