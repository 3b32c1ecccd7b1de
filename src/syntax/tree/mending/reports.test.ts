import type { Clause, Syntax } from "../../../document/syntax.js";
import { parsed } from "../../../testing/parsed.js";
import { syntaxOfTree } from "../syntax-of-tree.js";

/** For tests: the clauses of a tree by lemma, subject and governor in words. */
function clausesOf(line: string) {
  const { text, tokens, tree } = parsed(line);
  const syntax: Syntax = syntaxOfTree(tokens, tree);
  const phrase = (index: number | null) => (index === null ? undefined : syntax.nounPhrases[index]);
  return new Map(
    syntax.clauses.map((clause: Clause) => {
      const subject = phrase(clause.subject);
      const governor = clause.governor === null ? undefined : syntax.clauses[clause.governor];
      const words = {
        subject: subject ? text.slice(subject.start, subject.end) : null,
        governor: governor?.lemma ?? null,
        relation: clause.relation,
        tense: clause.tense,
      };
      return [clause.lemma, words];
    }),
  );
}

test("a noun that was taken for an auxiliary is a subject", () => {
  const clauses = clausesOf("Shelling/NOUN>2:aux:pass resumed/VERB>0:root");
  expect(clauses.get("resume")).toMatchObject({ subject: "Shelling", tense: "past" });
});

test("a verb of reporting goes on with the one before it, and takes what `that` opens behind it", () => {
  const clauses = clausesOf(
    "He/PRON>2:nsubj said/VERB>0:root it/PRON>5:nsubj would/AUX>5:aux close/VERB>2:ccomp and/CCONJ>7:cc warned/VERB>5:conj that/SCONJ>10:mark costs/NOUN>10:nsubj rose/VERB>5:ccomp",
  );
  expect(clauses.get("warn")).toMatchObject({ subject: "He", governor: "say", relation: "conjunct" });
  expect(clauses.get("rise")).toMatchObject({ governor: "warn", relation: "complement" });
});

test("a participle of reporting behind what is said belongs to who says it", () => {
  const clauses = clausesOf(
    "Tanaka/PROPN>2:nsubj said/VERB>0:root it/PRON>4:nsubj closed/VERB>2:ccomp ,/PUNCT>6:punct adding/VERB>4:advcl",
  );
  expect(clauses.get("add")).toMatchObject({ subject: "Tanaka", governor: "say" });
});

test.each([
  "The/DET>2:det plan/NOUN>5:obl ,/PUNCT>2:punct Lee/PROPN>5:nsubj said/VERB>0:root ,/PUNCT>8:punct has/AUX>8:aux failed/VERB>5:ccomp",
  "The/DET>2:det plan/NOUN>5:nsubj ,/PUNCT>4:punct Lee/PROPN>2:appos said/VERB>8:advcl ,/PUNCT>5:punct has/AUX>8:aux failed/VERB>0:root",
])("what goes on behind an inserted report has the subject before it: %s", (line) => {
  const clauses = clausesOf(line);
  expect(clauses.get("fail")).toMatchObject({ subject: "The plan", governor: "say", relation: "complement" });
  expect(clauses.get("say")).toMatchObject({ subject: "Lee" });
});

test("the noun between a comma and a verb of reporting is its subject, though it was joined to another", () => {
  const clauses = clausesOf(
    "Rebels/NOUN>2:nsubj met/VERB>6:ccomp Kenya/PROPN>2:obj ,/PUNCT>5:punct Lee/PROPN>3:conj said/VERB>0:root",
  );
  expect(clauses.get("say")).toMatchObject({ subject: "Lee" });
});

test("the day of the saying is not the subject of what is said", () => {
  const clauses = clausesOf(
    "Lee/PROPN>2:nsubj said/VERB>0:root Thursday/PROPN>7:nsubj that/SCONJ>7:mark talks/NOUN>7:nsubj will/AUX>7:aux resume/VERB>2:ccomp",
  );
  expect(clauses.get("resume")).toMatchObject({ subject: "talks" });
});

test("an apposition before a verb stays one", () => {
  const clauses = clausesOf(
    "The/DET>2:det minister/NOUN>6:nsubj ,/PUNCT>4:punct Lee/PROPN>2:appos ,/PUNCT>4:punct said/VERB>0:root nothing/PRON>6:obj",
  );
  expect(clauses.get("say")).toMatchObject({ subject: "The minister" });
});

test("a noun that begins the sentence, its verb inserted, is the subject of what is reported", () => {
  const clauses = clausesOf(
    "Bridges/NOUN>0:root ,/PUNCT>4:punct mayors/NOUN>4:nsubj said/VERB>1:acl:relcl ,/PUNCT>4:punct will/AUX>7:aux reopen/VERB>4:ccomp",
  );
  expect(clauses.get("reopen")).toMatchObject({ subject: "Bridges", governor: "say", relation: "complement" });
  expect(clauses.get("say")).toMatchObject({ subject: "mayors", relation: "root" });
});

test("a subject too many is the object of the verb before it", () => {
  const { tokens, tree } = parsed(
    "Finland/PROPN>2:nsubj supports/VERB>6:ccomp Ukraine/PROPN>6:nsubj ,/PUNCT>6:punct Niinisto/PROPN>3:appos said/VERB>0:root",
  );
  const { clauses } = syntaxOfTree(tokens, tree);
  expect(clauses.find(({ lemma }) => lemma === "support")?.objects).toHaveLength(1);
});
