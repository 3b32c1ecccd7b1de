import type { Clause } from "../document/syntax.js";
import { annotateText } from "../testing/annotate.js";

/** For tests: the clauses of a text with words in place of indices, by lemma. */
function clausesOf(text: string) {
  const { syntax } = annotateText(text);
  const surface = (index: number | null) => {
    const phrase = index === null ? undefined : syntax.nounPhrases[index];
    return phrase ? text.slice(phrase.start, phrase.end) : null;
  };
  return new Map(
    syntax.clauses.map((clause: Clause) => [
      clause.lemma,
      {
        ...clause,
        text: text.slice(clause.start, clause.end),
        subject: surface(clause.subject),
        coSubjects: clause.coSubjects.map(surface),
        objects: clause.objects.map(surface),
        obliques: clause.obliques.map(surface),
        governor: clause.governor === null ? null : (syntax.clauses[clause.governor]?.lemma ?? null),
      },
    ]),
  );
}

test("a subject and an object", () => {
  expect(clausesOf("The ministers signed a treaty.").get("sign")).toMatchObject({
    subject: "The ministers",
    objects: ["a treaty"],
    relation: "root",
    tense: "past",
  });
});

test("coordinated verbs share their subject", () => {
  expect(clausesOf("Ms Okafor met the envoy and said that talks would resume.").get("say")).toMatchObject({
    subject: "Ms Okafor",
    relation: "conjunct",
    governor: "meet",
  });
});

test("the content of a verb of speech runs to the end of what is said", () => {
  const found = clausesOf("The mayor said that the bridge would reopen in May, according to a spokeswoman.");
  expect(found.get("reopen")).toMatchObject({ relation: "complement", governor: "say", introducedBy: "that" });
  expect(found.get("reopen")?.text).toBe("that the bridge would reopen in May");
});

test("a coordinated main verb ends the content before it", () => {
  const found = clausesOf("The mayor said the bridge would reopen and warned that costs had doubled.");
  expect(found.get("reopen")?.text).toBe("the bridge would reopen");
  expect(found.get("warn")).toMatchObject({ subject: "The mayor", relation: "conjunct", governor: "say" });
});

test("content may stand before its verb", () => {
  expect(clausesOf("The bridge will reopen in May, the mayor said.").get("reopen")).toMatchObject({
    relation: "complement",
    governor: "say",
  });
});

test("content may stand around its verb", () => {
  expect(clausesOf("The bridge, the mayor said, will reopen in May.").get("reopen")).toMatchObject({
    subject: "The bridge",
    relation: "complement",
    governor: "say",
  });
});

test("a subject behind its verb", () => {
  expect(clausesOf("The bridge will reopen in May, said Tanaka.").get("say")).toMatchObject({ subject: "Tanaka" });
});

test("a participle of speech goes with the verb of speech", () => {
  expect(clausesOf("Tanaka said the bridge was safe, adding that it would reopen.").get("add")).toMatchObject({
    subject: "Tanaka",
    relation: "participle",
    governor: "say",
  });
});

test("the agent of a passive is an oblique", () => {
  expect(clausesOf("The town was captured by rebel forces on Monday.").get("capture")).toMatchObject({
    subject: "The town",
    isPassive: true,
    obliques: ["rebel forces", "Monday"],
  });
});

test("a reduced relative clause is passive and depends on its noun", () => {
  const found = clausesOf("The report published by the ministry shows a rise in prices.");
  expect(found.get("publish")).toMatchObject({ subject: "The report", isPassive: true, relation: "participle" });
  expect(found.get("show")).toMatchObject({ subject: "The report", relation: "root" });
});

test("a relative clause stands between subject and verb", () => {
  expect(clausesOf("The man who robbed the bank said he was sorry.").get("say")).toMatchObject({ subject: "The man" });
});

test("the subject is found across an apposition", () => {
  expect(clausesOf("Her deputy, Ann Moore, a former judge, criticized the plan.").get("criticize")).toMatchObject({
    subject: "Her deputy",
  });
});

test("coordinated subjects", () => {
  expect(clausesOf("Kenya, Uganda and Rwanda signed the pact.").get("sign")).toMatchObject({
    subject: "Kenya",
    coSubjects: ["Uganda", "Rwanda"],
  });
});

test("the object is the subject of an infinitive behind a verb of ordering", () => {
  expect(clausesOf("The judge ordered the company to pay a fine.").get("pay")).toMatchObject({
    subject: "the company",
    relation: "infinitive",
    governor: "order",
  });
});

test("negation and modal", () => {
  expect(clausesOf("The court would not hear the appeal.").get("hear")).toMatchObject({
    isNegated: true,
    modal: "would",
  });
});

test.each(["", "!!! ... ???", "😀 😀 😀", '"', "( ( ) [ ] )", "and or but", "to to to be be"])(
  "odd text %j",
  (text) => {
    expect(() => annotateText(`${text} x`)).not.toThrow();
  },
);

test("a verb of speech behind a participle of speech goes back to the main clause", () => {
  expect(
    clausesOf("The bank held its rate, saying prices would ease, and warned that a drought might hurt.").get("warn"),
  ).toMatchObject({ subject: "The bank", governor: "hold" });
});

test("a passive holds for both coordinated participles", () => {
  expect(clausesOf("The man was arrested and charged with murder.").get("charge")).toMatchObject({
    subject: "The man",
    isPassive: true,
  });
});

test("a list under a preposition is no subject", () => {
  expect(clausesOf("Agreements on trade, cooperation and security were signed.").get("sign")).toMatchObject({
    subject: "Agreements",
    coSubjects: [],
  });
});

test("a condition opens the content", () => {
  const found = clausesOf("The minister said that if the rebels attack, the army will respond.");
  expect(found.get("respond")?.text).toBe("that if the rebels attack, the army will respond");
});

test("clauses that govern each other in garbled text are cut apart", () => {
  const { clauses } = annotateText(
    "because ( of which there report it do after because report it do nor do Putin is",
  ).syntax;
  for (const [index] of clauses.entries()) {
    const seen = new Set<number>();
    for (let at: number | null = index; at !== null; at = clauses[at]?.governor ?? null) {
      expect(seen.has(at)).toBe(false);
      seen.add(at);
    }
  }
});
