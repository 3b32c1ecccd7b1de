import type { Measure } from "../../score.js";
import { type ParsedSentence, type SyntaxOptions, scoreGivenWords, scoreSyntax } from "./syntax.js";

/**
 * A sentence of words like `form/lemma/upos/head/relation`, heads counted from 1, 0 for the root, whatever is left out
 * null.
 */
function sentence(words: string): ParsedSentence {
  return words.split(" ").map((word) => {
    const [form = "", lemma, upos, head, relation] = word.split("/");
    return {
      form: form.replaceAll("_", " "),
      lemma: lemma || null,
      upos: upos || null,
      head: head ? Number(head) - 1 : null,
      relation: relation || null,
    };
  });
}

const sentences = (...texts: readonly string[]) => texts.map(sentence);

function scores(gold: readonly ParsedSentence[], predicted: readonly ParsedSentence[], options?: SyntaxOptions) {
  const measures = scoreSyntax([{ docId: "d1", gold, predicted }], options);
  return Object.fromEntries(measures.map((measure) => [measure.name, counts(measure)]));
}

/** Right, predicted, gold. */
const counts = (measure: Measure) =>
  measure.kind === "f1" ? [measure.rightPredicted, measure.predicted, measure.gold] : [];

const rain = "Rain/rain/NOUN/2/nsubj fell/fall/VERB/0/root ././PUNCT/2/punct";

test("the gold against itself is right everywhere", () => {
  expect(scores(sentences(rain), sentences(rain))).toEqual({
    tokens: [3, 3, 3],
    sentences: [1, 1, 1],
    UPOS: [3, 3, 3],
    lemmas: [3, 3, 3],
    UAS: [3, 3, 3],
    LAS: [3, 3, 3],
    "relation nsubj": [1, 1, 1],
    "relation punct": [1, 1, 1],
    "relation root": [1, 1, 1],
  });
});

test("words that are cut elsewhere are not aligned, and those after them are", () => {
  const gold = sentences("can/can/AUX not/not/PART go/go/VERB");
  const predicted = sentences("cannot/cannot/AUX go/go/VERB");
  expect(scores(gold, predicted)).toEqual({
    tokens: [1, 2, 3],
    sentences: [1, 1, 1],
    UPOS: [1, 2, 3],
    lemmas: [1, 2, 3],
  });
});

test("white space inside a word does not count", () => {
  expect(scores(sentences("10_000 men"), sentences("10 000 men"))).toMatchObject({
    tokens: [1, 3, 2],
    sentences: [1, 1, 1],
  });
});

test("a sentence is right when it begins and ends with the gold's", () => {
  expect(scores(sentences("Go .", "Stop .", "Wait ."), sentences("Go .", "Stop . Wait ."))).toMatchObject({
    tokens: [6, 6, 6],
    sentences: [1, 2, 3],
  });
});

test("a lemma is right where the gold has none", () => {
  expect(scores(sentences("x y/y"), sentences("x/a y/b")).lemmas).toEqual([1, 2, 2]);
});

test("without any predicted head there are no attachment scores", () => {
  expect(Object.keys(scores(sentences(rain), sentences("Rain fell .")))).toEqual([
    "tokens",
    "sentences",
    "UPOS",
    "lemmas",
  ]);
});

test("a right head with another relation counts for UAS only, another subtype for LAS too", () => {
  const gold = sentences("He/he/PRON/2/nsubj:pass fell/fall/VERB/0/root");
  expect(scores(gold, sentences("He/he/PRON/2/nsubj fell/fall/VERB/0/root"))).toMatchObject({
    UAS: [2, 2, 2],
    LAS: [2, 2, 2],
  });
  expect(scores(gold, sentences("He/he/PRON/2/obj fell/fall/VERB/0/root"))).toMatchObject({
    UAS: [2, 2, 2],
    LAS: [1, 2, 2],
    "relation nsubj": [0, 0, 1],
    "relation obj": [0, 1, 0],
    "relation root": [1, 1, 1],
  });
});

test("relations that are asked for get a measure each, one with its subtype apart; LAS goes on without subtypes", () => {
  const gold = sentences(
    "He/he/PRON/2/nsubj:pass fell/fall/VERB/0/root she/she/PRON/4/nsubj:outer ran/run/VERB/2/conj",
  );
  const predicted = sentences("He/he/PRON/2/nsubj fell/fall/VERB/0/root she/she/PRON/4/nsubj ran/run/VERB/2/dep");
  const found = scores(gold, predicted, { relations: ["nsubj", "nsubj:pass", "obj"] });
  expect(found.LAS).toEqual([3, 4, 4]);
  expect(Object.entries(found).filter(([name]) => name.startsWith("relation"))).toEqual([
    ["relation nsubj", [1, 2, 1]],
    ["relation nsubj:pass", [0, 0, 1]],
    ["relation obj", [0, 0, 0]],
  ]);
});

test("over given words tags and trees are scored, tags also without punctuation", () => {
  const predicted = sentences("Rain/rain/PROPN/2/nsubj fell/fall/VERB/0/root ././PUNCT/1/punct");
  const measures = scoreGivenWords([{ docId: "d1", gold: sentences(rain), predicted }], {
    withoutPunctuation: true,
    relations: ["nsubj"],
  });
  expect(measures.map((measure) => [measure.name, counts(measure)])).toEqual([
    ["UPOS", [2, 3, 3]],
    ["UPOS, no punctuation", [1, 2, 2]],
    ["UAS", [2, 2, 2]],
    ["LAS", [2, 2, 2]],
    ["relation nsubj", [1, 1, 1]],
  ]);
});

test("a head that is not aligned is wrong, and so is one in another sentence", () => {
  const gold = sentences("can/can/AUX/3/aux not/not/PART/3/advmod go/go/VERB/0/root", "Rain/rain/NOUN/0/root");
  const predicted = sentences("cannot/can/AUX/0/root go/go/VERB/1/xcomp", "Rain/rain/NOUN/0/root");
  expect(scores(gold, predicted)).toMatchObject({ tokens: [2, 3, 4], UAS: [1, 3, 4] });
});

test("heads are found in later sentences when an earlier one has more words than the gold's", () => {
  const gold = sentences("cannot/can/AUX/0/root", rain);
  const predicted = sentences("can/can/AUX/0/root not/not/PART/1/advmod", rain);
  expect(scores(gold, predicted)).toMatchObject({ tokens: [3, 5, 4], LAS: [3, 5, 4] });
});

test("words the gold tags as punctuation can be left out of attachment on both sides", () => {
  const predicted = sentences("Rain/rain/NOUN/2/nsubj fell/fall/VERB/0/root ././SYM/1/dep");
  expect(scores(sentences(rain), predicted).LAS).toEqual([2, 3, 3]);
  const without = scores(sentences(rain), predicted, { withoutPunctuation: true });
  expect(without).toMatchObject({ tokens: [3, 3, 3], UAS: [2, 2, 2], LAS: [2, 2, 2] });
  expect(Object.keys(without)).not.toContain("relation punct");
});

test("documents are added up, and the prefix names them", () => {
  const sample = { docId: "d1", gold: sentences(rain), predicted: sentences("Rain fell .") };
  const [tokens] = scoreSyntax([sample, sample], { prefix: "web: " });
  expect(tokens).toMatchObject({ name: "web: tokens", gold: 6, f1: 1 });
});

test("nothing at all scores 0", () => {
  expect(scoreSyntax([])[0]).toMatchObject({ name: "tokens", f1: 0 });
  expect(scores([[]], [])).toMatchObject({ tokens: [0, 0, 0], sentences: [0, 0, 0] });
});

test("capitals count, and other characters than the gold's are refused", () => {
  expect(() => scores(sentences("Rain fell"), sentences("Rain FELL"))).toThrow(
    'd1: at character 4 the predicted words go on with "FELL", expected "fell" as in the gold.',
  );
  expect(() => scores(sentences("Rain fell"), sentences("Rain"))).toThrow('go on with "", expected "fell"');
});
