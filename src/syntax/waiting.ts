import { attach, thatGovernor } from "./attach.js";
import type { Reading, Waiting } from "./draft.js";
import { type Gap, gapBefore, isBareNoun } from "./gap.js";
import { clauseTakingVerbs } from "./verbLists.js";

/** What stands before an inner clause and has no verb yet waits for one; with `allowsObjects`, what may be an object of the last verb too. */
export function leaveWaiting(reading: Reading, innerFrom: number, allowsObjects = true) {
  const { chunks, drafts, waiting } = reading;
  const gap = gapBefore(chunks, { from: reading.gap, verb: innerFrom, hasVerbBefore: drafts.length > 0 });
  const { subject, introducer } = gap;
  const last = drafts.at(-1);
  if (!subject) return;
  const isFree = introducer !== null || !last || (gap.hasSeparator && opensAnew(reading, gap));
  const isContent =
    allowsObjects &&
    last !== undefined &&
    !last.verb.isPassive &&
    clauseTakingVerbs.has(last.verb.lemma) &&
    last.at === subject.from - 1;
  if (!isFree && !isContent) return;
  const relation = relationOfWaiting(reading, gap);
  waiting.push({
    subject: subject.subject,
    coSubjects: subject.coSubjects,
    from: introducer ? gap.introducerAt : subject.from,
    introducedBy: introducer?.lower ?? null,
    since: drafts.length,
    isWeak: !isFree,
    ...relation,
  });
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
