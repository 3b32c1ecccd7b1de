import { blank, type Draft, type Reading, type Waiting } from "./draft.js";
import { type Gap, isBareNoun, type Subject } from "./gap.js";
import { clauseTakingVerbs, invertingVerbs } from "./verb-lists.js";
import { subjectPronouns } from "./words.js";

/** Whether the verb belongs to the subject that waits rather than to what stands right before it. */
export function mayResume(reading: Reading, at: number, gap: Gap): boolean {
  const { drafts, waiting } = reading;
  const isCutOff = gap.hasSeparator || gap.coordinatorAt >= 0;
  while (isCutOff && waiting.at(-1)?.isWeak) waiting.pop();
  const found = waiting.at(-1);
  if (!found) return false;
  if (found.subject === null) return gap.subject !== null;
  if (gap.subject) return !gap.hasSeparator && !isOwnSubject(reading, gap.subject);
  return gap.coordinatorAt >= 0 ? drafts.length === found.since : !isInversion(reading, at);
}

const nominatives = new Set([...subjectPronouns, "it", "you"]);

/** Whether a noun phrase right before the verb, behind another verb, is the verb's own subject: content or a contact clause. */
function isOwnSubject({ chunks, drafts }: Reading, { subject, antecedent }: Subject): boolean {
  const last = drafts.at(-1);
  const noun = chunks[subject];
  if (!last || antecedent !== null || (noun?.kind === "noun" && nominatives.has(noun.headLower))) return true;
  return last.isFinite && clauseTakingVerbs.has(last.verb.lemma);
}

/** The clause of the subject that has waited. */
export function resumed(reading: Reading, at: number, gap: Gap): Draft {
  const found = reading.waiting.pop();
  if (!found) return blank(reading, at);
  const own =
    found.subject === null && gap.subject ? { subject: gap.subject.subject, coSubjects: gap.subject.coSubjects } : {};
  const draft: Draft = { ...blank(reading, at), ...pick(found), ...own };
  const index = reading.drafts.length;
  reading.drafts.slice(found.since).forEach((inner) => {
    if (inner.governor === null && !inner.isAttribution) inner.governor = index;
  });
  const report = reading.drafts.findIndex((inner, number) => number >= found.since && inner.isAttribution);
  if (report < 0 || draft.governor !== null) return draft;
  return { ...draft, governor: report, relation: "complement" };
}

const pick = ({ subject, coSubjects, from, introducedBy, relation, governor }: Waiting) => ({
  subject,
  coSubjects,
  from,
  introducedBy,
  relation,
  governor,
});

/** Whether the verb of reporting at `at` stands before its subject: `…, said Patel`. */
export function isInversion(reading: Reading, at: number): boolean {
  const { chunks } = reading;
  const verb = chunks[at];
  const before = chunks[at - 1]?.kind;
  if (verb?.kind !== "verb" || verb.hasAuxiliary || !invertingVerbs.has(verb.lemma) || !isBareNoun(chunks[at + 1]))
    return false;
  return before === undefined || before === "comma" || before === "close";
}
