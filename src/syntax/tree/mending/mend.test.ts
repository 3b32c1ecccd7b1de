import { parsed } from "../../../testing/parsed.js";
import { syntaxOfTree } from "../syntax-of-tree.js";

/** For tests: subjects, objects and obliques of the first clause of a tree with a slip in it. */
function argumentsOf(line: string) {
  const { text, tokens, tree } = parsed(line);
  const { clauses, nounPhrases } = syntaxOfTree(tokens, tree);
  const surface = (index: number | null) => {
    const phrase = index === null ? undefined : nounPhrases[index];
    return phrase ? [phrase.preposition ?? "", text.slice(phrase.start, phrase.end)].join(" ").trim() : null;
  };
  const [clause] = clauses;
  return clause && [surface(clause.subject), ...[...clause.objects, ...clause.obliques].map(surface)];
}

test.each<[string, string, (string | null)[]]>([
  [
    "two words of a name are one subject",
    "Kais/PROPN>3:nsubj Saied/PROPN>3:nsubj sacked/VERB>0:root ministers/NOUN>3:obj",
    ["Kais Saied", "ministers"],
  ],
  [
    "an oblique without a preposition is the object",
    "Police/NOUN>2:nsubj arrested/VERB>0:root rebels/NOUN>2:obl",
    ["Police", "rebels"],
  ],
  [
    "the preposition before a title attaches the name",
    "They/PRON>2:nsubj met/VERB>0:root with/ADP>4:case President/PROPN>5:nmod:desc Ruto/PROPN>2:obl",
    ["They", "with President Ruto"],
  ],
  [
    "a verb taken for an adjective of its object",
    "Warships/NOUN>0:root patrolled/VERB>3:amod waters/NOUN>1:nmod",
    ["Warships", "waters"],
  ],
  [
    "what stands before the preposition of a noun is no part of it",
    "Kenya/PROPN>2:nsubj launched/VERB>0:root an/DET>6:det offensive/ADJ>6:amod near/ADP>6:case Lamu/PROPN>2:obl",
    ["Kenya", "an offensive", "near Lamu"],
  ],
  [
    "a day is no second subject",
    "Kenya/PROPN>4:nsubj on/ADP>4:case Friday/PROPN>4:nsubj left/VERB>0:root",
    ["Kenya", "on Friday"],
  ],
  [
    "an amount is no head of the noun behind it",
    "They/PRON>2:nsubj announced/VERB>0:root a/DET>4:det USD/NOUN>2:obj 60/NUM>7:nummod aid/NOUN>7:compound package/NOUN>4:nmod",
    ["They", "a USD 60 aid package"],
  ],
  [
    "a title behind the first word of it heads the phrase",
    "The/DET>2:det Vice/NOUN>5:nsubj Foreign/ADJ>4:amod Minister/PROPN>2:nmod visited/VERB>0:root Russia/PROPN>5:obj",
    ["The Vice Foreign Minister", "Russia"],
  ],
  [
    "what has a preposition is no object, a day neither",
    "They/PRON>2:nsubj had/VERB>0:root talks/NOUN>4:compound today/NOUN>2:obj on/ADP>6:case trade/NOUN>2:obj",
    ["They", "talks", "on trade"],
  ],
  [
    "no infinitive begins with a past form",
    "Egypt/PROPN>2:nsubj opened/VERB>0:root the/DET>4:det crossing/NOUN>7:amod to/PART>6:mark wounded/VERB>7:amod Syrians/PROPN>2:obj",
    ["Egypt", "the crossing", "to wounded Syrians"],
  ],
  [
    "of two nouns before a verb the one with a preposition is not its subject",
    "In/ADP>3:case a/DET>3:det call/NOUN>9:obl with/ADP>9:mark Bennett/PROPN>9:nsubj ,/PUNCT>5:punct Vladimir/PROPN>5:appos Putin/PROPN>7:flat spoke/VERB>0:root",
    ["Vladimir Putin", "in a call"],
  ],
  [
    "the first words of a name belong to the last",
    "Lost/VERB>7:advcl by/ADP>3:case Russia/PROPN>1:obl ,/PUNCT>3:punct Dmytro/PROPN>3:conj Kuleba/PROPN>7:nsubj spoke/VERB>0:root",
    ["Dmytro Kuleba", "by Russia"],
  ],
])("%s", (_, line, expected) => {
  expect(argumentsOf(line)).toEqual(expected);
});

/** For tests: lemma, subject, objects and relation of each clause. */
function clausesOf(line: string) {
  const { text, tokens, tree } = parsed(line);
  const { clauses, nounPhrases } = syntaxOfTree(tokens, tree);
  const surface = (index: number | null) => {
    const phrase = index === null ? undefined : nounPhrases[index];
    return phrase ? text.slice(phrase.start, phrase.end) : null;
  };
  return clauses.map(({ lemma, subject, objects, relation }) => [
    lemma,
    surface(subject),
    objects.map(surface),
    relation,
  ]);
}

test("what a verb of ordering is followed by is what its object is to do", () => {
  const line =
    "Judges/NOUN>2:nsubj ordered/VERB>0:root firms/NOUN>2:obj to/PART>5:mark pay/VERB>2:advcl fines/NOUN>5:obj";
  expect(clausesOf(line)).toEqual([
    ["order", "Judges", ["firms"], "root"],
    ["pay", "firms", ["fines"], "infinitive"],
  ]);
});

test("a finite verb behind a verb of reporting has the noun between them as its subject", () => {
  const line = "He/PRON>2:nsubj added/VERB>0:root Putin/PROPN>2:obj wants/VERB>2:obj peace/NOUN>4:obj";
  expect(clausesOf(line)).toEqual([
    ["add", "He", [], "root"],
    ["want", "Putin", ["peace"], "complement"],
  ]);
});

test("a participle behind the object is no content", () => {
  const line =
    "He/PRON>2:nsubj announced/VERB>0:root aid/NOUN>2:obj approved/VERB>2:advcl by/ADP>6:case Congress/PROPN>4:obl";
  expect(clausesOf(line)[0]).toEqual(["announce", "He", ["aid"], "root"]);
});

test("of two verbs the one with the agent describes the subject of both", () => {
  const line =
    "Reports/NOUN>2:nsubj published/VERB>0:root by/ADP>5:case ministers/NOUN>5:nsubj shows/VERB>2:ccomp growth/NOUN>5:obj";
  expect(clausesOf(line)).toContainEqual(["show", "Reports", ["growth"], "root"]);
  expect(clausesOf(line)).toContainEqual(["publish", "Reports", [], "participle"]);
});

test("a gerund between a preposition and a name does something to who is named", () => {
  const line = "We/PRON>2:nsubj insist/VERB>0:root on/ADP>5:case assisting/VERB>5:compound Ukraine/PROPN>2:obl";
  expect(clausesOf(line)).toContainEqual(["assist", "We", ["Ukraine"], "participle"]);
});
