import { goldObjects, goldSubjects, scorePairs, type VerbPair } from "./subjects.js";
import type { ParsedSentence } from "./syntax.js";

/** A sentence of words like `form/head/relation`, heads counted from 1, 0 for the root. */
function sentence(words: string): ParsedSentence {
  return words.split(" ").map((word) => {
    const [form = "", head = "0", relation = "dep"] = word.split("/");
    return { form, lemma: null, upos: null, head: Number(head) - 1, relation };
  });
}

/** The pairs of one sentence in words, as `fell Rain`. */
function inWords(pairs: (sentences: readonly ParsedSentence[]) => readonly VerbPair[], text: string): string {
  const words = sentence(text);
  const formAt = new Map<number, string>();
  let start = 0;
  for (const { form } of words) {
    formAt.set(start, form);
    start += form.length;
  }
  return pairs([words])
    .map(({ verb, noun }) => `${formAt.get(verb)} ${formAt.get(noun)}`)
    .join(", ");
}

test.each([
  ["a plain subject", "Rain/2/nsubj fell/0/root", "fell Rain"],
  ["a passive subject", "Rain/3/nsubj:pass was/3/aux:pass expected/0/root", "expected Rain"],
  ["the copula instead of what is said", "She/3/nsubj is/3/cop ill/0/root", "is She"],
  ["the first of coordinated subjects", "Rain/4/nsubj and/3/cc snow/1/conj fell/0/root", "fell Rain"],
  ["the last word of a name", "Joe/3/nsubj Biden/1/flat spoke/0/root", "spoke Biden"],
  ["two verbs", "He/2/nsubj came/0/root and/5/cc she/5/nsubj left/2/conj", "came He, left she"],
  ["the word a relative clause hangs on", "Men/0/root who/3/nsubj came/1/acl:relcl", "came Men"],
  ["the same in capitals and with a copula", "Men/0/root THAT/4/nsubj are/4/cop ill/1/acl:relcl", "are Men"],
  ["a pronoun that asks", "Who/2/nsubj came/0/root", "came Who"],
  ["another subject of a relative clause", "Men/0/root she/3/nsubj met/1/acl:relcl", "met she"],
  ["a clause said of an outer subject", "Trouble/5/nsubj:outer is/5/cop that/5/mark he/5/nsubj left/0/root", "left he"],
  [
    "a copula in a clause said of an outer subject",
    "Trouble/6/nsubj:outer is/6/cop that/6/mark he/6/nsubj is/6/cop ill/0/root",
    "is he",
  ],
  ["no clause as a subject", "Leaving/2/csubj hurts/0/root", ""],
])("subjects: %s", (_, words, pairs) => {
  expect(inWords(goldSubjects, words)).toBe(pairs);
});

test.each([
  ["a plain object", "She/2/nsubj saw/0/root rain/2/obj", "saw rain"],
  ["not the indirect one", "Give/0/root me/1/iobj rain/1/obj", "Give rain"],
  ["the word a relative clause hangs on", "Men/0/root whom/4/obj she/4/nsubj met/1/acl:relcl", "met Men"],
  ["a clause said of an outer subject", "It/4/nsubj:outer is/4/cop like/4/mark having/0/root fun/4/obj", "having fun"],
])("objects: %s", (_, words, pairs) => {
  expect(inWords(goldObjects, words)).toBe(pairs);
});

test("offsets run on over the sentences of a document and count code points", () => {
  const sentences = ["🎉/0/root", "Rain/2/nsubj fell/0/root"].map(sentence);
  expect(goldSubjects(sentences)).toEqual([{ verb: 5, noun: 1 }]);
});

test("words without a head have no pairs", () => {
  const word = { form: "Rain", lemma: null, upos: null, head: null, relation: "nsubj" };
  expect(goldSubjects([[word]])).toEqual([]);
});

test("pairs are right in their own document only, and count once", () => {
  const pair = { verb: 4, noun: 0 };
  const other = { verb: 9, noun: 0 };
  expect(scorePairs("subjects", [[pair], [other]], [[pair, pair, other], []])).toMatchObject({
    name: "subjects",
    kind: "f1",
    rightPredicted: 1,
    predicted: 2,
    gold: 2,
    f1: 0.5,
  });
});

test("a document without a list is refused", () => {
  expect(() => scorePairs("subjects", [[], []], [[]])).toThrow("got predictions for 1 documents, expected 2");
});
