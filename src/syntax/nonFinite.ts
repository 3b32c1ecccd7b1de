import { conjunctGovernor } from "./attach.js";
import { blank, type Draft, type Reading } from "./draft.js";
import type { Gap } from "./gap.js";
import { objectControlVerbs, reportingVerbs } from "./verbLists.js";
import { leaveWaiting } from "./waiting.js";

export type NonFiniteForm = "infinitive" | "gerund" | "participle" | "base";

/** Places an infinitive, a gerund, a participle or a bare form. */
export function placeNonFinite(reading: Reading, at: number, gap: Gap, form: NonFiniteForm): Draft {
  const draft: Draft = {
    ...blank(reading, at),
    isFinite: false,
    isPassive: form === "participle" || blank(reading, at).isPassive,
  };
  if (gap.introducer) return introduced(reading, draft, gap);
  if (gap.coordinatorAt >= 0 && !gap.subject && reading.drafts.length > 0) return coordinated(reading, draft);
  if (form === "infinitive" || form === "base") return infinitive(reading, draft, gap);
  return participle(reading, draft, gap);
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
  leaveWaiting(reading, draft.from);
  const isRoot = last === undefined && draft.verb.form === "base";
  const isInner = last !== undefined && reading.waiting.at(-1)?.since !== reading.drafts.length;
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
    const governor = reading.waiting.at(-1)?.since === drafts.length ? null : lastOrNull(reading);
    return { ...draft, relation: "participle", subject: draft.at - 1, governor };
  }
  if (drafts.length === 0) leaveWaiting(reading, draft.at);
  const governor = gap.hasSeparator ? levelGovernor(reading, draft) : lastOrNull(reading);
  return { ...draft, relation: "participle", governor, ...subjectOf(reading, governor) };
}

function behindPreposition(reading: Reading, draft: Draft, preposition: string): Draft {
  leaveWaiting(reading, draft.at - 1);
  const isWaiting = reading.waiting.at(-1)?.since === reading.drafts.length;
  const governor = isWaiting ? null : lastOrNull(reading);
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

function lastOrNull({ drafts }: Reading): number | null {
  return drafts.length > 0 ? drafts.length - 1 : null;
}

function subjectOf({ drafts }: Reading, governor: number | null): Pick<Draft, "subject" | "coSubjects"> {
  const draft = governor === null ? undefined : drafts[governor];
  return { subject: draft?.subject ?? null, coSubjects: draft?.coSubjects ?? [] };
}
