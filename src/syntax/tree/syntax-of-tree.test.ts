import type { Clause } from "../../document/syntax.js";
import { type Parsed, parsed } from "../../testing/parsed.js";
import { syntaxOfTree } from "./syntax-of-tree.js";

/** For tests: the clauses of a parsed text with words in place of indices, by lemma. */
function clausesOf(...lines: readonly string[]) {
  return named(parsed(...lines));
}

function named({ text, tokens, tree }: Parsed) {
  const syntax = syntaxOfTree(tokens, tree);
  const surface = (index: number | null) => {
    const phrase = index === null ? undefined : syntax.nounPhrases[index];
    return phrase ? text.slice(phrase.start, phrase.end) : null;
  };
  const prepositional = (index: number) => `${syntax.nounPhrases[index]?.preposition} ${surface(index)}`;
  return new Map(
    syntax.clauses.map((clause: Clause) => [
      clause.lemma,
      {
        ...clause,
        text: text.slice(clause.start, clause.end),
        subject: surface(clause.subject),
        coSubjects: clause.coSubjects.map(surface),
        objects: clause.objects.map(surface),
        obliques: clause.obliques.map(prepositional),
        governor: clause.governor === null ? null : (syntax.clauses[clause.governor]?.lemma ?? null),
      },
    ]),
  );
}

test("a subject, an indirect and a direct object", () => {
  const found = clausesOf(
    "The/DET>2:det mayor/NOUN>3:nsubj gave/VERB>0:root Okafor/PROPN>3:iobj a/DET>6:det medal/NOUN>3:obj and/CCONJ>9:cc a/DET>9:det house/NOUN>6:conj ./PUNCT>3:punct",
  );
  expect(found.get("give")).toMatchObject({
    subject: "The mayor",
    objects: ["Okafor", "a medal", "a house"],
    relation: "root",
    tense: "past",
    text: "The mayor gave Okafor a medal and a house",
  });
});

test("coordinated verbs share their subject", () => {
  const found = clausesOf(
    "Okafor/PROPN>2:nsubj met/VERB>0:root the/DET>4:det envoy/NOUN>2:obj and/CCONJ>6:cc said/VERB>2:conj that/SCONJ>10:mark talks/NOUN>10:nsubj would/AUX>10:aux resume/VERB>6:ccomp ./PUNCT>2:punct",
  );
  expect(found.get("say")).toMatchObject({ subject: "Okafor", relation: "conjunct", governor: "meet" });
  expect(found.get("resume")).toMatchObject({ relation: "complement", governor: "say", introducedBy: "that" });
});

test("the content of a verb of speech runs to the end of what is said", () => {
  const found = clausesOf(
    "The/DET>2:det mayor/NOUN>3:nsubj said/VERB>0:root that/SCONJ>8:mark the/DET>6:det bridge/NOUN>8:nsubj would/AUX>8:aux reopen/VERB>3:ccomp in/ADP>10:case May/PROPN>8:obl ,/PUNCT>15:punct according/VERB>15:case to/ADP>12:fixed a/DET>15:det spokeswoman/NOUN>3:obl ./PUNCT>3:punct",
  );
  expect(found.get("reopen")).toMatchObject({
    text: "that the bridge would reopen in May",
    modal: "would",
    obliques: ["in May"],
  });
  expect(found.get("say")).toMatchObject({ text: "The mayor said that the bridge would reopen in May", obliques: [] });
});

test("a coordinated main verb ends the content before it", () => {
  const found = clausesOf(
    "The/DET>2:det mayor/NOUN>3:nsubj said/VERB>0:root the/DET>5:det bridge/NOUN>7:nsubj would/AUX>7:aux reopen/VERB>3:ccomp and/CCONJ>9:cc warned/VERB>3:conj that/SCONJ>13:mark costs/NOUN>13:nsubj had/AUX>13:aux doubled/VERB>9:ccomp ./PUNCT>3:punct",
  );
  expect(found.get("reopen")?.text).toBe("the bridge would reopen");
  expect(found.get("warn")).toMatchObject({ subject: "The mayor", relation: "conjunct", governor: "say" });
  expect(found.get("double")).toMatchObject({ tense: "past", governor: "warn" });
});

test("content may stand before its verb, the subject behind it", () => {
  const found = clausesOf(
    "The/DET>2:det bridge/NOUN>4:nsubj will/AUX>4:aux reopen/VERB>8:ccomp in/ADP>6:case May/PROPN>4:obl ,/PUNCT>4:punct said/VERB>0:root Tanaka/PROPN>8:nsubj ./PUNCT>8:punct",
  );
  expect(found.get("say")).toMatchObject({ subject: "Tanaka", relation: "root", text: "said Tanaka" });
  expect(found.get("reopen")).toMatchObject({ relation: "complement", governor: "say", tense: "future" });
});

test("content may stand around its verb", () => {
  const found = clausesOf(
    "The/DET>2:det bridge/NOUN>9:nsubj ,/PUNCT>6:punct the/DET>5:det mayor/NOUN>6:nsubj said/VERB>9:parataxis ,/PUNCT>6:punct will/AUX>9:aux reopen/VERB>0:root in/ADP>11:case May/PROPN>9:obl ./PUNCT>9:punct",
  );
  expect(found.get("reopen")).toMatchObject({ subject: "The bridge", relation: "complement", governor: "say" });
  expect(found.get("say")).toMatchObject({ relation: "root", governor: null, text: "the mayor said" });
});

test("content goes on behind the words that report it", () => {
  const found = clausesOf(
    "Ships/NOUN>2:nsubj left/VERB>0:root ,/PUNCT>2:punct he/PRON>5:nsubj said/VERB>2:parataxis ,/PUNCT>8:punct others/NOUN>8:nsubj stayed/VERB>2:parataxis ./PUNCT>2:punct",
  );
  expect(found.get("leave")).toMatchObject({ relation: "complement", governor: "say" });
  expect(found.get("stay")).toMatchObject({ relation: "complement", governor: "say" });
});

test("content behind a colon", () => {
  const found = clausesOf(
    "He/PRON>2:nsubj said/VERB>0:root :/PUNCT>6:punct “/PUNCT>6:punct Trains/NOUN>6:nsubj stopped/VERB>2:parataxis ./PUNCT>6:punct ”/PUNCT>6:punct",
  );
  expect(found.get("stop")).toMatchObject({ relation: "complement", governor: "say", text: "Trains stopped" });
});

test("a main clause beside another one is a root", () => {
  const found = clausesOf(
    "Trains/NOUN>2:nsubj stopped/VERB>0:root ;/PUNCT>5:punct nobody/PRON>5:nsubj complained/VERB>2:parataxis ./PUNCT>2:punct",
  );
  expect(found.get("complain")).toMatchObject({ relation: "root", governor: null, isNegated: true });
});

test("a participle of speech goes with the verb of speech", () => {
  const found = clausesOf(
    "Tanaka/PROPN>2:nsubj said/VERB>0:root the/DET>4:det bridge/NOUN>6:nsubj was/AUX>6:cop safe/ADJ>2:ccomp ,/PUNCT>8:punct adding/VERB>2:advcl that/SCONJ>12:mark it/PRON>12:nsubj would/AUX>12:aux reopen/VERB>8:ccomp ./PUNCT>2:punct",
  );
  expect(found.get("add")).toMatchObject({
    subject: "Tanaka",
    relation: "participle",
    governor: "say",
    isFinite: false,
  });
  expect(found.get("be")).toMatchObject({ subject: "the bridge", objects: [], text: "the bridge was safe" });
});

test("the agent of a passive is an oblique; a time without a preposition is none", () => {
  const found = clausesOf(
    "The/DET>2:det town/NOUN>4:nsubj:pass was/AUX>4:aux:pass captured/VERB>0:root last/ADJ>6:amod week/NOUN>4:obl:unmarked by/ADP>9:case rebel/NOUN>9:compound forces/NOUN>4:obl:agent on/ADP>11:case Monday/PROPN>4:obl ./PUNCT>4:punct",
  );
  expect(found.get("capture")).toMatchObject({
    subject: "The town",
    isPassive: true,
    objects: [],
    obliques: ["by rebel forces", "on Monday"],
  });
});

test("a reduced relative clause is passive and depends on its noun", () => {
  const found = clausesOf(
    "The/DET>2:det package/NOUN>7:nsubj announced/VERB>2:acl by/ADP>6:case the/DET>6:det ministry/NOUN>3:obl:agent covers/VERB>0:root fuel/NOUN>7:obj ./PUNCT>7:punct",
  );
  expect(found.get("announce")).toMatchObject({ subject: "The package", isPassive: true, relation: "participle" });
  expect(found.get("cover")).toMatchObject({ subject: "The package", relation: "root" });
});

test("a relative pronoun stands for its noun, as subject and as object", () => {
  const found = clausesOf(
    "The/DET>2:det man/NOUN>7:nsubj who/PRON>4:nsubj robbed/VERB>2:acl:relcl the/DET>6:det bank/NOUN>4:obj sold/VERB>0:root a/DET>9:det car/NOUN>7:obj which/PRON>12:obj police/NOUN>12:nsubj found/VERB>9:acl:relcl ./PUNCT>7:punct",
  );
  expect(found.get("rob")).toMatchObject({ subject: "The man", relation: "relative", introducedBy: "who" });
  expect(found.get("sell")).toMatchObject({ subject: "The man", objects: ["a car"] });
  expect(found.get("find")).toMatchObject({ subject: "police", objects: ["a car"], introducedBy: "which" });
});

test("coordinated subjects, without what stands under a preposition or in apposition", () => {
  const found = clausesOf(
    "Kenya/PROPN>12:nsubj ,/PUNCT>3:punct Uganda/PROPN>1:conj and/CCONJ>5:cc Rwanda/PROPN>1:conj ,/PUNCT>7:punct neighbours/NOUN>1:appos of/ADP>9:case Congo/PROPN>7:nmod ,/PUNCT>7:punct have/AUX>12:aux signed/VERB>0:root ./PUNCT>12:punct",
  );
  expect(found.get("sign")).toMatchObject({ subject: "Kenya", coSubjects: ["Uganda", "Rwanda"], tense: "past" });
});

test("the object is the subject of an infinitive, else the subject is, else who is called on", () => {
  const ordered = clausesOf(
    "The/DET>2:det king/NOUN>3:nsubj told/VERB>0:root his/PRON>5:nmod:poss ministers/NOUN>3:obj to/PART>7:mark open/VERB>3:xcomp talks/NOUN>7:obj ./PUNCT>3:punct",
  );
  expect(ordered.get("open")).toMatchObject({ subject: "his ministers", relation: "infinitive", governor: "tell" });
  const wanted = clausesOf(
    "The/DET>2:det king/NOUN>3:nsubj wants/VERB>0:root not/PART>6:advmod to/PART>6:mark leave/VERB>3:xcomp ./PUNCT>3:punct",
  );
  expect(wanted.get("leave")).toMatchObject({ subject: "The king", isNegated: true, firstToken: 3, endToken: 6 });
  const called = clausesOf(
    "He/PRON>2:nsubj called/VERB>0:root on/ADP>4:case Oslo/PROPN>2:obl to/PART>6:mark act/VERB>2:xcomp ./PUNCT>2:punct",
  );
  expect(called.get("act")).toMatchObject({ subject: "Oslo" });
});

test("a condition opens the content", () => {
  const found = clausesOf(
    "Banda/PROPN>2:nsubj said/VERB>0:root if/SCONJ>6:mark the/DET>5:det rebels/NOUN>6:nsubj attack/VERB>11:advcl ,/PUNCT>6:punct the/DET>9:det army/NOUN>11:nsubj will/AUX>11:aux respond/VERB>2:ccomp ./PUNCT>2:punct",
  );
  expect(found.get("respond")?.text).toBe("if the rebels attack, the army will respond");
  expect(found.get("attack")).toMatchObject({ relation: "adverbial", introducedBy: "if", tense: "present" });
});

test("what is said of a subject by a clause", () => {
  const found = clausesOf(
    "The/DET>2:det problem/NOUN>6:nsubj:outer is/AUX>6:cop that/SCONJ>6:mark they/PRON>6:nsubj left/VERB>0:root ./PUNCT>6:punct",
  );
  expect(found.get("be")).toMatchObject({ subject: "The problem", relation: "root", introducedBy: null });
  expect(found.get("leave")).toMatchObject({ subject: "they", relation: "complement", governor: "be" });
});

test("a copula and its `to`: the subject is to do it", () => {
  const found = clausesOf(
    "He/PRON>4:nsubj is/AUX>4:cop to/PART>4:mark leave/VERB>0:root and/CCONJ>6:cc return/VERB>4:conj ./PUNCT>4:punct",
  );
  expect(found.get("leave")).toMatchObject({ subject: "He", relation: "infinitive", governor: "be" });
  expect(found.get("return")).toMatchObject({ subject: "He", relation: "conjunct" });
});

test("auxiliaries hold for what is joined", () => {
  const met = clausesOf(
    "They/PRON>4:nsubj will/AUX>4:aux not/PART>4:advmod meet/VERB>0:root or/CCONJ>6:cc talk/VERB>4:conj ./PUNCT>4:punct",
  );
  expect(met.get("meet")).toMatchObject({ isNegated: true, modal: "will", tense: "future", firstToken: 1 });
  expect(met.get("talk")).toMatchObject({ subject: "They", modal: "will", tense: "future", isFinite: true });
  const held = clausesOf(
    "The/DET>2:det man/NOUN>4:nsubj:pass was/AUX>4:aux:pass arrested/VERB>0:root and/CCONJ>6:cc charged/VERB>4:conj with/ADP>8:case murder/NOUN>6:obl ./PUNCT>4:punct",
  );
  expect(held.get("charge")).toMatchObject({ subject: "The man", isPassive: true, obliques: ["with murder"] });
});

test("what a parser takes for a conjunct or an object may be a report and its subject", () => {
  const found = clausesOf(
    "Ships/NOUN>2:nsubj left/VERB>0:root ,/PUNCT>4:punct said/VERB>2:conj Tanaka/PROPN>4:nsubj ./PUNCT>2:punct",
  );
  expect(found.get("leave")).toMatchObject({ relation: "complement", governor: "say" });
  expect(found.get("say")).toMatchObject({ relation: "root", governor: null });
  const inverted = clausesOf(
    "Ships/NOUN>2:nsubj left/VERB>4:ccomp ,/PUNCT>2:punct said/VERB>0:root Tanaka/PROPN>4:obj ./PUNCT>4:punct",
  );
  expect(inverted.get("say")).toMatchObject({ subject: "Tanaka", objects: [] });
});

test("`of` belongs to some verbs, what hangs on an object to its verb", () => {
  const found = clausesOf(
    "Police/NOUN>2:nsubj accused/VERB>0:root him/PRON>2:obj of/ADP>5:case fraud/NOUN>2:obl ./PUNCT>2:punct",
    "Kenya/PROPN>2:nsubj signed/VERB>0:root a/DET>4:det pact/NOUN>2:obj of/ADP>6:case friendship/NOUN>4:nmod with/ADP>8:case Congo/PROPN>4:nmod ./PUNCT>2:punct",
  );
  expect(found.get("accuse")?.obliques).toEqual(["of fraud"]);
  expect(found.get("sign")).toMatchObject({ objects: ["a pact"], obliques: ["with Congo"] });
});

test("a gerund behind a preposition, a question, a purpose", () => {
  const found = clausesOf(
    "She/PRON>2:nsubj asked/VERB>0:root why/ADV>5:advmod he/PRON>5:nsubj fled/VERB>2:ccomp after/SCONJ>7:mark seeing/VERB>5:advcl them/PRON>7:obj in/SCONJ>13:mark order/NOUN>9:fixed not/PART>13:advmod to/PART>13:mark die/VERB>5:advcl ./PUNCT>2:punct",
  );
  expect(found.get("flee")).toMatchObject({ introducedBy: "why", relation: "complement", governor: "ask" });
  expect(found.get("see")).toMatchObject({ introducedBy: "after", relation: "adverbial", subject: "he" });
  expect(found.get("die")).toMatchObject({
    introducedBy: null,
    relation: "infinitive",
    isNegated: true,
    subject: "he",
  });
});

test("what is joined to a noun before its clause shares in it, what is joined behind does not", () => {
  const found = clausesOf(
    "Kenya/PROPN>6:nsubj and/CCONJ>3:cc Togo/PROPN>1:conj ,/PUNCT>5:punct founded/VERB>1:acl met/VERB>0:root men/NOUN>6:obj who/PRON>9:nsubj fled/VERB>7:acl:relcl and/CCONJ>11:cc women/NOUN>7:conj ./PUNCT>6:punct",
  );
  expect(found.get("found")).toMatchObject({ subject: "Kenya", coSubjects: ["Togo"] });
  expect(found.get("flee")).toMatchObject({ subject: "men", coSubjects: [] });
  expect(found.get("meet")).toMatchObject({ objects: ["men", "women"] });
});

test("what hangs on the arguments of a verb, and where its subject is", () => {
  const found = clausesOf(
    "Troops/NOUN>4:nsubj near/ADP>3:case Gao/PROPN>1:nmod fired/VERB>0:root on/ADP>7:case a/DET>7:det crowd/NOUN>4:obl of/ADP>9:case fans/NOUN>7:nmod from/ADP>11:case Mopti/PROPN>9:nmod ./PUNCT>4:punct",
  );
  expect(found.get("fire")?.obliques).toEqual(["near Gao", "on a crowd", "from Mopti"]);
});

test("an object behind both of two verbs belongs to both", () => {
  const found = clausesOf(
    "Police/NOUN>2:nsubj arrested/VERB>0:root and/CCONJ>4:cc questioned/VERB>2:conj a/DET>6:det man/NOUN>2:obj and/CCONJ>8:cc left/VERB>2:conj ./PUNCT>2:punct",
  );
  expect(found.get("question")).toMatchObject({ subject: "Police", objects: ["a man"] });
  expect(found.get("leave")).toMatchObject({ subject: "Police", objects: [] });
  const marched = clausesOf(
    "They/PRON>2:nsubj march/VERB>0:root and/CCONJ>4:cc chant/VERB>2:conj against/ADP>6:case war/NOUN>2:obl ./PUNCT>2:punct",
  );
  expect(marched.get("chant")?.obliques).toEqual(["against war"]);
});
