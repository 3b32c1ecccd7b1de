import { attach, conjunctGovernor, lastVerb, takesClause, thatGovernor } from "./attach.js";
import type { Chunk, VerbChunk } from "./chunk.js";
import { blank, type Draft, type Reading } from "./draft.js";
import { finitenessOf } from "./finiteness.js";
import { type Gap, gapBefore, isBareNoun } from "./gap.js";
import { placeNonFinite } from "./non-finite.js";
import { isInversion, mayResume, resumed } from "./resume.js";
import { clauseTakingVerbs, reportingVerbs } from "./verb-lists.js";
import { leaveWaiting } from "./waiting.js";

/** Reads the chunks of a segment from left to right and makes one draft a verb group. */
export function draftsOf(chunks: readonly Chunk[]): Reading {
  const reading: Reading = {
    chunks,
    drafts: [],
    waiting: [],
    owner: new Array<number>(chunks.length).fill(-1),
    gap: 0,
  };
  chunks.forEach((chunk, at) => {
    if (chunk.kind === "verb" && at >= reading.gap) place(reading, at, chunk);
  });
  fill(reading, reading.gap, chunks.length, reading.drafts.length - 1);
  cutCycles(reading.drafts);
  return reading;
}

/** Garbled text may make clauses govern each other in a ring: the ring is cut where it closes. */
function cutCycles(drafts: readonly Draft[]) {
  const walkOf = new Array<number>(drafts.length).fill(-1);
  for (let start = 0; start < drafts.length; start++) {
    let at: number | null = start;
    while (at !== null && walkOf[at] === -1) {
      walkOf[at] = start;
      const draft: Draft | undefined = drafts[at];
      const next: number | null = draft?.governor ?? null;
      if (draft && next !== null && walkOf[next] === start) Object.assign(draft, { governor: null, relation: "root" });
      at = draft?.governor ?? null;
    }
  }
}

function place(reading: Reading, at: number, verb: VerbChunk) {
  const gap = gapBefore(reading.chunks, { from: reading.gap, verb: at, before: lastVerb(reading) });
  const draft = draftAt(reading, at, verb, gap);
  const index = reading.drafts.length;
  const resumed = draft.from < reading.gap;
  fill(reading, reading.gap, resumed ? at : draft.from, index - 1);
  if (resumed) takeOver(reading, draft.from, index);
  fill(reading, resumed ? at : draft.from, at + 1, index);
  reading.drafts.push(draft);
  reading.gap = at + 1;
  if (draft.subject !== null && draft.subject > at) reading.gap = draft.subject + 1;
  fill(reading, at + 1, reading.gap, index);
}

function fill({ owner }: Reading, from: number, to: number, draft: number) {
  for (let at = from; at < to; at++) owner[at] = draft;
}

/** A subject that has waited belongs to the clause whose verb has come: the chunks from it to the clause that stood between. */
function takeOver(reading: Reading, from: number, draft: number) {
  const inner = reading.drafts.find((other) => other.from > from);
  for (let at = from; at < (inner?.from ?? from); at++) reading.owner[at] = draft;
}

function draftAt(reading: Reading, at: number, verb: VerbChunk, gap: Gap): Draft {
  if (verb.form === "infinitive" || verb.form === "gerund") return placeNonFinite(reading, at, gap, verb.form);
  const finiteness = finitenessOf(reading, at, gap);
  if (finiteness !== "finite") return placeNonFinite(reading, at, gap, finiteness);
  return placeFinite(reading, at, gap);
}

function placeFinite(reading: Reading, at: number, gap: Gap): Draft {
  if (gap.introducer) return introduced(reading, at, gap);
  if (reading.waiting.length > 0 && mayResume(reading, at, gap)) return resumed(reading, at, gap);
  if (gap.subject) return withSubject(reading, at, gap);
  return inverted(reading, at) ?? withoutSubject(reading, at, gap);
}

/** The clause has an introducing word of its own: `that`, `who`, `because` … */
function introduced(reading: Reading, at: number, gap: Gap): Draft {
  const { introducer, introducerAt, subject } = gap;
  const antecedent = nounBefore(reading.chunks, introducerAt);
  leaveWaiting(reading, introducerAt, introducer?.kind === "relative");
  const draft: Draft = {
    ...blank(reading, at),
    from: introducerAt,
    introducedBy: introducer?.lower ?? null,
    subject: subject?.subject ?? null,
    coSubjects: subject?.coSubjects ?? [],
  };
  const content = contentGovernor(reading, introducerAt, subject !== null);
  if (content !== null) return { ...draft, ...content };
  if (introducer?.kind === "subordinator" || introducer?.lower === "when")
    return { ...draft, relation: "adverbial", governor: attach(reading, "adverbial") };
  if (!subject && reading.chunks[introducerAt - 1]?.kind === "coordinator") return secondRelative(reading, draft);
  return {
    ...draft,
    subject: draft.subject ?? antecedent,
    relation: "relative",
    governor: attach(reading, "relative"),
  };
}

/** `referenda that would be a sham [and that] would lead to war`: the relative clause before lends its subject. */
function secondRelative(reading: Reading, draft: Draft): Draft {
  const governor = reading.drafts.findLastIndex(
    (other) => other.relation === "relative" && other.introducedBy === draft.introducedBy,
  );
  if (governor < 0) return { ...draft, relation: "relative", governor: attach(reading, "relative") };
  return { ...draft, relation: "conjunct", governor, subject: reading.drafts[governor]?.subject ?? null };
}

/** The verb whose content this clause is, when it is content and not a relative clause. */
function contentGovernor(
  reading: Reading,
  introducerAt: number,
  hasSubject: boolean,
): Pick<Draft, "relation" | "governor"> | null {
  const { chunks, drafts } = reading;
  const word = chunks[introducerAt];
  if (!word || word.kind === "noun" || word.kind === "verb") return null;
  if (word.kind === "that") return hasSubject ? thatGovernor(reading, introducerAt) : null;
  const last = drafts.at(-1);
  const isQuestion = word.kind === "relative" || word.lower === "whether" || isAsked(last, word.lower);
  const isDirect = isQuestion && last?.at === introducerAt - 1 && clauseTakingVerbs.has(last.verb.lemma);
  return isDirect ? { relation: "complement", governor: drafts.length - 1 } : null;
}

/** `asked if he would stay`. */
function isAsked(last: Draft | undefined, word: string): boolean {
  return word === "if" && /^(?:ask|know|see|wonder)$/u.test(last?.verb.lemma ?? "");
}

/** The noun phrase directly before a relative word, the preposition of the word and a comma skipped. */
function nounBefore(chunks: readonly Chunk[], at: number): number | null {
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const chunk = chunks[index];
    if (chunk?.kind === "noun" && !chunk.isTemporal) return index;
    if (chunk?.kind !== "noun" && chunk?.kind !== "comma" && chunk?.kind !== "preposition" && chunk?.kind !== "close")
      return null;
  }
  return null;
}

/** A verb of reporting with nothing behind it that could be its content. */
function isReport(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at];
  const next = chunks[at + 1];
  if (verb?.kind !== "verb" || !reportingVerbs.has(verb.lemma) || verb.isPassive) return false;
  return (
    next?.kind !== "that" && !(next?.kind === "noun" && isBareNoun(next) && !/^(?:tell|inform)$/u.test(verb.lemma))
  );
}

function withSubject(reading: Reading, at: number, gap: Gap): Draft {
  const subject = gap.subject;
  if (!subject) return blank(reading, at);
  const draft: Draft = {
    ...blank(reading, at),
    subject: subject.subject,
    coSubjects: subject.coSubjects,
    from: subject.from,
  };
  const { chunks, drafts } = reading;
  const last = drafts.at(-1);
  if (subject.antecedent !== null && chunks[subject.from - 1]?.kind === "noun")
    return contact(reading, draft, subject.antecedent);
  if (!last) {
    if (gap.hasSeparator && isReport(chunks, at)) leaveWaiting(reading, subject.from - 1);
    return report(reading, draft, at, gap.hasSeparator);
  }
  if (gap.coordinatorAt >= 0 && gap.coordinatorAt < subject.from) return conjunct(reading, draft);
  const isContent = gap.hasSeparator ? opensContent(reading, subject.from) : takesClause(reading, last);
  if (isContent) return { ...draft, relation: "complement", governor: drafts.length - 1 };
  const content = behindCondition(reading, draft, gap);
  return content ?? report(reading, adopt(reading, draft), at, gap.hasSeparator);
}

/** `He said if Russia attacks, the West will respond`: the condition opens the content. */
function behindCondition(reading: Reading, draft: Draft, gap: Gap): Draft | null {
  const { drafts } = reading;
  const at = drafts.findLastIndex(({ relation }) => relation === "adverbial");
  const condition = drafts[at];
  const governor = condition?.governor ?? null;
  const verb = governor === null ? undefined : drafts[governor];
  if (!condition || !verb || !gap.hasSeparator || governor !== at - 1 || !takesClause(reading, verb)) return null;
  if (condition.from > verb.at + 3 || isReport(reading.chunks, draft.at)) return null;
  condition.governor = drafts.length;
  return { ...draft, relation: "complement", governor };
}

/** `the program we put forward`: a relative clause without a word of its own. */
function contact(reading: Reading, draft: Draft, antecedent: number): Draft {
  if (reading.drafts.length === 0 || reading.waiting.length > 0) {
    reading.waiting.push({
      subject: antecedent,
      coSubjects: [],
      from: antecedent,
      introducedBy: null,
      relation: "root",
      governor: null,
      since: reading.drafts.length,
      isWeak: false,
    });
  }
  return { ...draft, relation: "relative", governor: attach(reading, "relative") };
}

/** A colon, or the comma behind `X said`, before a clause of its own. */
function opensContent({ chunks, drafts, gap }: Reading, from: number): boolean {
  const last = drafts.at(-1);
  if (!last || !reportingVerbs.has(last.verb.lemma)) return false;
  const marks = chunks.slice(gap, from).filter((chunk) => chunk.kind === "colon" || chunk.kind === "comma");
  if (marks.some((mark) => mark.kind === "colon")) return true;
  return last.isAttribution && marks.length > 0;
}

/** A main clause takes the clauses that stand before it and have no governor yet, unless they are main clauses themselves. */
function adopt(reading: Reading, draft: Draft): Draft {
  const index = reading.drafts.length;
  for (const other of reading.drafts) {
    if (other.governor !== null || other.relation === "root") continue;
    other.governor = index;
    if (!other.isFinite) other.subject ??= draft.subject;
  }
  return draft;
}

/** `…, Kuleba said`: what stands before is the content. */
function report(reading: Reading, draft: Draft, at: number, hasSeparator: boolean): Draft {
  if (!hasSeparator || !isReport(reading.chunks, at)) return draft;
  const hasContent = reading.drafts.some((other) => other.governor === null) || reading.waiting.length > 0;
  if (!hasContent) return draft;
  governFree(reading);
  return { ...draft, isAttribution: true };
}

/** `…, said Patel`. */
function inverted(reading: Reading, at: number): Draft | null {
  if (!isInversion(reading, at)) return null;
  governFree(reading);
  return { ...blank(reading, at), subject: at + 1, isAttribution: true };
}

/** Everything that has no governor yet becomes the content of the clause about to be added. */
function governFree({ drafts }: Reading) {
  for (const other of drafts) {
    if (other.governor !== null) continue;
    other.governor = drafts.length;
    other.relation = "complement";
  }
}

/** No subject of its own: a conjunct, an imperative, a verb after its missing subject. */
function withoutSubject(reading: Reading, at: number, gap: Gap): Draft {
  const draft = blank(reading, at);
  if (draft.verb.subjectInside) return draft;
  const last = reading.drafts.at(-1);
  if (!last) return draft;
  if (gap.coordinatorAt >= 0 || gap.hasSeparator) {
    const governor = conjunctGovernor(reading, draft);
    const shared = reading.drafts[governor];
    const isPassive = draft.isPassive || isPassiveToo(reading, draft, shared);
    return {
      ...draft,
      isPassive,
      relation: "conjunct",
      governor,
      subject: shared?.subject ?? null,
      coSubjects: shared?.coSubjects ?? [],
    };
  }
  return { ...draft, relation: "complement", governor: reading.drafts.length - 1 };
}

/** `X left and Y stayed`: a clause with a subject of its own beside another. */
function conjunct(reading: Reading, draft: Draft): Draft {
  const governor = conjunctGovernor(reading, draft);
  const isPassive = draft.isPassive || isPassiveToo(reading, draft, reading.drafts[governor]);
  return { ...draft, isPassive, relation: "conjunct", governor };
}

/** `was arrested and [charged]`, `two were killed and five [wounded]`: the auxiliary holds for both. */
function isPassiveToo({ chunks }: Reading, draft: Draft, governor: Draft | undefined): boolean {
  if (draft.verb.form !== "past or participle" || !governor?.isPassive || !governor.verb.hasAuxiliary) return false;
  return !isBareNoun(chunks[draft.at + 1]);
}
