import { conjunctGovernor } from "./attach.js";
import { blank, type Draft, type Reading } from "./draft.js";
import type { Gap } from "./gap.js";
import { objectControlVerbs, prepositionControlVerbs, reportingVerbs } from "./verb-lists.js";
import { leaveWaiting } from "./waiting.js";

export type NonFiniteForm = "infinitive" | "gerund" | "participle" | "base";

/** Places an infinitive, a gerund, a participle or a bare form. */
export function placeNonFinite(reading: Reading, at: number, gap: Gap, form: NonFiniteForm): Draft {
  const draft: Draft = {
    ...blank(reading, at),
    isFinite: false,
    isPassive: form === "participle" || blank(reading, at).isPassive,
  };
  if (gap.introducer && gap.introducer.kind !== "that" && !hasPhrase(reading, gap.introducerAt, at))
    return introduced(reading, draft, gap);
  if (gap.coordinatorAt >= 0 && !gap.subject && reading.drafts.length > 0) return coordinated(reading, draft);
  if (form === "infinitive" || form === "base") return infinitive(reading, draft, gap);
  return participle(reading, draft, gap);
}

/** Whether more than an adverb stands between the introducing word and the verb: the word then belongs to a verb that is still to come. */
function hasPhrase({ chunks }: Reading, introducerAt: number, at: number): boolean {
  return chunks.slice(introducerAt + 1, at).some((chunk) => chunk.kind === "noun" || chunk.kind === "preposition");
}

/** `whether to leave`, `if elected`, `while visiting`. */
function introduced(reading: Reading, draft: Draft, { introducer, introducerAt }: Gap): Draft {
  leaveWaiting(reading, introducerAt);
  const governor = lastOrNull(reading);
  const relation = introducer?.kind === "subordinator" ? "adverbial" : "infinitive";
  return {
    ...draft,
    from: introducerAt,
    introducedBy: introducer?.lower ?? null,
    relation,
    governor,
    ...subjectOf(reading, governor),
  };
}

function coordinated(reading: Reading, draft: Draft): Draft {
  const governor = conjunctGovernor(reading, draft);
  return { ...draft, relation: "conjunct", governor, ...subjectOf(reading, governor) };
}

function infinitive(reading: Reading, draft: Draft, { subject, hasSeparator }: Gap): Draft {
  const governor = lastOrNull(reading);
  const last = governor === null ? undefined : reading.drafts[governor];
  const isControlled =
    last !== undefined && !last.isPassive && (objectControlVerbs.has(last.verb.lemma) || draft.verb.form === "base");
  if (subject && isControlled && !hasSeparator) {
    return { ...draft, relation: "infinitive", governor, subject: subject.subject, coSubjects: subject.coSubjects };
  }
  const addressed = reading.chunks[draft.at - 1];
  if (last && prepositionControlVerbs.has(last.verb.lemma) && addressed?.kind === "noun") {
    return { ...draft, relation: "infinitive", governor, subject: draft.at - 1 };
  }
  leaveWaiting(reading, draft.from);
  const isRoot = last === undefined && draft.verb.form === "base";
  const isInner = last !== undefined && !isHeldBack(reading);
  return {
    ...draft,
    relation: isRoot ? "root" : "infinitive",
    governor: isInner ? governor : null,
    ...subjectOf(reading, governor),
  };
}

function participle(reading: Reading, draft: Draft, gap: Gap): Draft {
  const { chunks, drafts } = reading;
  const before = chunks[draft.at - 1];
  if (before?.kind === "preposition") return behindPreposition(reading, draft, before.lower);
  if (before?.kind === "noun") {
    leaveWaiting(reading, draft.at);
    const governor = isHeldBack(reading) || isBehindSource(reading, draft.at) ? null : lastOrNull(reading);
    return { ...draft, relation: "participle", subject: draft.at - 1, governor };
  }
  if (drafts.length === 0) leaveWaiting(reading, draft.at);
  const governor = gap.hasSeparator ? levelGovernor(reading, draft) : lastOrNull(reading);
  return { ...draft, relation: "participle", governor, ...subjectOf(reading, governor) };
}

function behindPreposition(reading: Reading, draft: Draft, preposition: string): Draft {
  leaveWaiting(reading, draft.at - 1);
  const governor = isHeldBack(reading) ? null : lastOrNull(reading);
  const relation = /^(?:after|before|since|until)$/u.test(preposition) ? "adverbial" : "participle";
  return {
    ...draft,
    from: draft.at - 1,
    introducedBy: preposition,
    relation,
    governor,
    ...subjectOf(reading, governor),
  };
}

/** Behind a comma: `…, adding that …` goes with the clause of reporting, any other with the nearest finite one. */
function levelGovernor({ drafts }: Reading, draft: Draft): number | null {
  if (reportingVerbs.has(draft.verb.lemma)) {
    const report = drafts.findLastIndex(
      (other) => other.isFinite && reportingVerbs.has(other.verb.lemma) && other.relation !== "relative",
    );
    if (report >= 0) return report;
  }
  const finite = drafts.findLastIndex((other) => other.isFinite);
  return finite >= 0 ? finite : null;
}

/** Whether a subject right before waits for a verb that will govern this one. */
function isHeldBack({ waiting, drafts }: Reading): boolean {
  const last = waiting.at(-1);
  return last !== undefined && !last.isWeak && last.since === drafts.length;
}

/** `according to the statement released by …` belongs to no clause before. */
function isBehindSource({ chunks, gap }: Reading, at: number): boolean {
  return chunks.slice(gap, at).some((chunk) => chunk.kind === "source");
}

function lastOrNull({ drafts }: Reading): number | null {
  return drafts.length > 0 ? drafts.length - 1 : null;
}

function subjectOf({ drafts }: Reading, governor: number | null): Pick<Draft, "subject" | "coSubjects"> {
  const draft = governor === null ? undefined : drafts[governor];
  return { subject: draft?.subject ?? null, coSubjects: draft?.coSubjects ?? [] };
}
