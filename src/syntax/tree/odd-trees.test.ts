import type { DependencyTree, Syntax } from "../../document/syntax.js";
import type { PartOfSpeech, Text } from "../../document/tokens.js";
import { parsed } from "../../testing/parsed.js";
import { syntaxOfTree } from "./syntax-of-tree.js";

const words: readonly [string, PartOfSpeech][] = [
  ["said", "VERB"],
  ["is", "AUX"],
  ["who", "PRON"],
  ["Kenya", "PROPN"],
  ["of", "ADP"],
  ["that", "SCONJ"],
  ["to", "PART"],
  ["and", "CCONJ"],
  ["taken", "VERB"],
  ["treaty", "NOUN"],
  [",", "PUNCT"],
  ["what", "PRON"],
];
const relations =
  "nsubj nsubj:pass nsubj:outer obj iobj csubj ccomp xcomp advcl acl acl:relcl obl nmod nmod:poss appos conj cc parataxis aux aux:pass cop mark case det flat fixed expl unheard:of".split(
    " ",
  );

/** A sentence of words and relations in an order that looks random and is always the same. */
function garbled(size: number, seed: number) {
  let state = seed;
  const below = (limit: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * limit);
  };
  const line = Array.from({ length: size }, () => words[below(words.length)] ?? ["x", "X"]);
  const { tokens } = parsed(line.map(([form, tag]) => `${form}/${tag}>0:dep`).join(" "));
  const tree: DependencyTree = {
    heads: line.map(() => below(size + 4) - 2),
    relations: line.map(() => relations[below(relations.length)] ?? "dep"),
  };
  return { tokens, tree };
}

function expectSound({ nounPhrases, clauses }: Syntax, { tokens }: Text) {
  nounPhrases.forEach(({ firstToken, endToken, head }, index) => {
    expect(head >= firstToken && head < endToken).toBe(true);
    expect(firstToken).toBeGreaterThanOrEqual(nounPhrases[index - 1]?.endToken ?? 0);
  });
  clauses.forEach((clause, index) => {
    const before = clauses[index - 1];
    expect(before === undefined || before.start <= clause.start).toBe(true);
    expect(clause.start < clause.end && clause.firstToken <= clause.verb && clause.verb < clause.endToken).toBe(true);
    expect(tokens[clause.verb]).toBeDefined();
    for (const phrase of [...clause.coSubjects, ...clause.objects, ...clause.obliques])
      expect(nounPhrases[phrase]).toBeDefined();
    let steps = 0;
    for (let at: number | null = index; at !== null; at = clauses[at]?.governor ?? null) steps++;
    expect(steps).toBeLessThanOrEqual(clauses.length);
  });
}

test("garbled trees give phrases that do not overlap and clauses without rings", () => {
  for (let seed = 1; seed <= 300; seed++) {
    const { tokens, tree } = garbled(3 + (seed % 25), seed);
    expectSound(syntaxOfTree(tokens, tree), tokens);
  }
});

test("heads in rings, outside the sentence, and nowhere", () => {
  const text = parsed(
    "Talks/NOUN>2:nsubj began/VERB>3:root late/ADV>2:advmod",
    "Talks/NOUN>-1:nsubj ended/VERB>9:root",
    "He/PRON>0:nsubj left/VERB>0:root",
  );
  const { clauses } = syntaxOfTree(text.tokens, text.tree);
  expect(clauses.map(({ lemma }) => lemma)).toEqual(["begin", "end", "leave"]);
  expect(clauses.map(({ subject }) => subject)).toEqual([0, null, null]);
});

test("furniture and text that was not parsed", () => {
  const { tokens, tree } = parsed("He/PRON>2:nsubj left/VERB>0:root", "She/PRON>2:nsubj stayed/VERB>0:root");
  const [first, second] = tokens.sentences;
  const sentences = first && second ? [{ ...first, isBoilerplate: true }, second] : [];
  expect(syntaxOfTree({ ...tokens, sentences }, tree).clauses.map(({ lemma }) => lemma)).toEqual(["stay"]);
  expect(syntaxOfTree(tokens, { heads: [], relations: [] }).clauses).toHaveLength(2);
  expect(syntaxOfTree({ tokens: [], sentences: [], paragraphs: [] }, tree)).toMatchObject({
    nounPhrases: [],
    clauses: [],
  });
});

test.each([
  ["each word on the next", (at: number) => at + 1],
  ["each word on the one before", (at: number) => at - 1],
  ["all words on the first", (at: number) => (at === 0 ? -1 : 0)],
  ["verbs on the first verb", (at: number) => (at === 0 ? -1 : at % 12 === 0 ? 0 : at - (at % 12))],
])("an endless sentence: %s", (_, headOf) => {
  const { tokens, tree } = garbled(50_000, 7);
  const heads = tree.heads as number[];
  const syntax = syntaxOfTree(tokens, { ...tree, heads: heads.map((_head, at) => headOf(at)) });
  expect(syntax.nounPhrases.length).toBeGreaterThan(100);
});
