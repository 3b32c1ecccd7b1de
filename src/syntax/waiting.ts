import { attach, lastVerb, thatGovernor } from "./attach.js";
import type { Draft, Reading, Waiting } from "./draft.js";
import { type Gap, gapBefore, isBareNoun, type Subject } from "./gap.js";
import { clauseTakingVerbs, objectControlVerbs } from "./verb-lists.js";

/** What stands before an inner clause and has no verb yet waits for one; with `allowsObjects`, what may be an object of the last verb too. */
export function leaveWaiting(reading: Reading, innerFrom: number, allowsObjects = true) {
  const { chunks, drafts, waiting } = reading;
  const gap = gapBefore(chunks, { from: reading.gap, verb: innerFrom, before: lastVerb(reading) });
  const { subject, introducer } = gap;
  const last = drafts.at(-1);
  if (!subject && !introducer) return;
  const isFree = introducer !== null || !last || (gap.hasSeparator && opensAnew(reading, gap));
  if (!isFree && !(allowsObjects && mayBeContent(last, subject))) return;
  const relation = relationOfWaiting(reading, gap);
  waiting.push({
    subject: subject?.subject ?? null,
    coSubjects: subject?.coSubjects ?? [],
    from: introducer || !subject ? gap.introducerAt : subject.from,
    introducedBy: introducer?.lower ?? null,
    since: drafts.length,
    isWeak: !isFree,
    ...relation,
  });
}

/** `said efforts [to help] …`: a noun phrase right behind a verb that takes content may be the subject of it. */
function mayBeContent(last: Draft | undefined, subject: Subject | null): boolean {
  if (!last || !subject || last.verb.isPassive || last.at !== subject.from - 1) return false;
  return clauseTakingVerbs.has(last.verb.lemma) && !objectControlVerbs.has(last.verb.lemma);
}

/** Whether a noun phrase behind a comma begins a clause rather than going on with a list. */
function opensAnew({ chunks, drafts }: Reading, gap: Gap): boolean {
  const last = drafts.at(-1);
  if (!gap.subject || !last) return false;
  const isFronted = last.relation === "adverbial" || (last.relation === "participle" && last.governor === null);
  return (isFronted || last.isAttribution || gap.coordinatorAt >= 0) && isBareNoun(chunks[gap.subject.from]);
}

function relationOfWaiting(reading: Reading, gap: Gap): Pick<Waiting, "relation" | "governor"> {
  const { drafts } = reading;
  if (gap.introducer?.kind === "that")
    return thatGovernor(reading, gap.introducerAt) ?? { relation: "relative", governor: attach(reading, "relative") };
  if (gap.introducer?.kind === "subordinator") return { relation: "adverbial", governor: attach(reading, "adverbial") };
  if (gap.introducer) return { relation: "relative", governor: attach(reading, "relative") };
  if (drafts.length === 0) return { relation: "root", governor: null };
  if (gap.coordinatorAt >= 0) return { relation: "conjunct", governor: attach(reading, "conjunct") };
  return gap.hasSeparator
    ? { relation: "root", governor: null }
    : { relation: "complement", governor: drafts.length - 1 };
}
