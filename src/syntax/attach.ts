import type { ClauseRelation } from "../document/syntax.js";
import type { Draft, Reading } from "./draft.js";
import type { Before } from "./gap.js";
import { clauseTakingVerbs, contentNouns, reportingVerbs } from "./verb-lists.js";

/** The clause a new one depends on: the last one; for a conjunct without more knowledge too. Null when none has come. */
export function attach(reading: Reading, relation: ClauseRelation): number | null {
  const last = reading.drafts.length - 1;
  if (last < 0) return null;
  if (relation === "adverbial" && reading.waiting.length > 0 && reading.waiting.at(-1)?.since === reading.drafts.length)
    return null;
  return last;
}

/** Governor of a clause with `that`: the verb or the noun whose content it is, the clause it is coordinated with; null for a relative clause. */
export function thatGovernor(reading: Reading, at: number): Pick<Draft, "relation" | "governor"> | null {
  const { chunks, drafts } = reading;
  const before = chunks[at - 1];
  if (before?.kind === "coordinator") {
    const earlier = drafts.findLastIndex((draft) => draft.introducedBy === "that");
    if (earlier >= 0) return { relation: "conjunct", governor: earlier };
  }
  const last = drafts.length - 1;
  if (last < 0) return null;
  const isContentNoun = before?.kind === "noun" && contentNouns.has(before.headLower);
  if (isContentNoun) return { relation: "complement", governor: last };
  const draft = drafts[last];
  // `It is crucial that …`: the adjective takes the clause.
  const isJudged = draft?.verb.lemma === "be" && before?.kind === "other" && draft.at >= at - 2;
  if (isJudged) return { relation: "complement", governor: last };
  return draft && takesClause(reading, draft) ? { relation: "complement", governor: last } : null;
}

/** The clause a coordinated verb is level with: the nearest one whose verb has the same form; for a verb of reporting, the nearest such verb. */
export function conjunctGovernor(reading: Reading, draft: Draft): number {
  const { drafts } = reading;
  const last = drafts.length - 1;
  const isLevel = (other: Draft) => isSameForm(other, draft);
  if (draft.isFinite && reportingVerbs.has(draft.verb.lemma)) {
    const report = drafts.findLastIndex((other) => isLevel(other) && reportingVerbs.has(other.verb.lemma));
    if (report >= 0) return report;
    const outer = drafts.findLastIndex((other) => isLevel(other) && isOutside(drafts, other));
    if (outer >= 0) return outer;
  }
  const level = drafts.findLastIndex(isLevel);
  return level >= 0 ? level : last;
}

/** Whether a clause stands in nobody's words: a main clause, or one joined to a main clause. */
function isOutside(drafts: readonly Draft[], draft: Draft): boolean {
  const governor = draft.governor === null ? undefined : drafts[draft.governor];
  return draft.relation === "root" || (draft.relation === "conjunct" && governor?.relation === "root");
}

function isSameForm(a: Draft, b: Draft): boolean {
  if (b.verb.form === "base") return a.verb.form === "base" || a.verb.form === "infinitive" || a.verb.modal !== null;
  if (a.isFinite !== b.isFinite) return false;
  if (!b.isFinite) return a.verb.form === b.verb.form;
  return a.verb.tense === b.verb.tense || a.verb.modal !== null || b.verb.modal !== null;
}

/** Whether a draft's verb may take content: a verb of saying or thinking, or `make clear`. */
export function takesClause({ chunks }: Reading, draft: Draft): boolean {
  if (clauseTakingVerbs.has(draft.verb.lemma)) return true;
  if (draft.verb.lemma !== "make" && draft.verb.lemma !== "be") return false;
  return chunks
    .slice(draft.at + 1, draft.at + 3)
    .some((chunk) => chunk.kind === "other" && /^(?:clear|sure|certain|aware)$/u.test(chunk.lower));
}

/** What the last verb of the segment is to what follows it. */
export function lastVerb(reading: Reading): Before {
  const last = reading.drafts.at(-1);
  if (!last) return "nothing";
  return takesClause(reading, last) ? "content" : "verb";
}
