import type { EventRole } from "../document/events.js";
import type { Draft } from "./candidate.js";
import type { Participant } from "./participants.js";
import { headOf, type Reading } from "./reading.js";

/** Joins mentions of one happening: same type, parties, date, money and words. The best-supported one stands for all. */
export function mergeRepeated(reading: Reading, drafts: readonly Draft[], onRepeated: (draft: Draft) => void): Draft[] {
  const groups = new Map<string, number[]>();
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const key = `${draft.type} ${wordOf(reading, draft)}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    const at = group.slice(-12).findLast((index) => {
      const other = kept[index];
      return other !== undefined && isSame(reading, other, draft);
    });
    const other = at === undefined ? undefined : kept[at];
    if (at !== undefined && other) {
      kept[at] = join(other, draft);
      onRepeated(supportOf(draft) > supportOf(other) ? other : draft);
    } else group.push(kept.push(draft) - 1);
  }
  return kept;
}

/** What the trigger is called: one key for all talks, else its rule and its object. */
function wordOf(reading: Reading, draft: Draft): string {
  const { rule, type, clause } = draft;
  if (type === "CONSULT" || type === "AID") return "";
  const shared = rule.subtype ?? (rule.happening === "support" ? undefined : rule.happening);
  if (shared !== undefined) return shared;
  const verb = clause === null ? undefined : reading.clauses[clause];
  if (!verb || draft.phrase !== null) return rule.name;
  if (type === "REJECT") return verb.lemma;
  const object = rule.isStance ? reading.nounPhrases[verb.objects[0] ?? -1] : undefined;
  return object ? `${rule.name} ${headOf(reading, object)?.lemma}` : rule.name;
}

function isSame({ doc }: Reading, a: Draft, b: Draft): boolean {
  const [one = [], other = []] = [a, b].map(({ circumstances }) => amountsIn(doc, circumstances));
  const sharesMoney = one.some((value) => other.includes(value));
  // Without a shared amount, an event with one is another than an event without.
  if (!sharesMoney && (one.length > 0 || other.length > 0)) return false;
  if (!sharesMoney && isTrue(a) !== isTrue(b)) return false;
  return sharesTime(a, b) && sharesPlace(a, b) && sameParties(a, b);
}

const isTrue = ({ status }: Draft) => status === "factual" || status === "claimed";

function amountsIn({ money }: Reading["doc"], circumstances: readonly EventRole[]): number[] {
  return circumstances.flatMap((role) => (role.money === null ? [] : [money[role.money]?.amount ?? -1]));
}

function sharesTime(a: Draft, b: Draft): boolean {
  if (a.startsOn === null || b.startsOn === null) return true;
  return a.startsOn <= (b.endsOn ?? b.startsOn) && b.startsOn <= (a.endsOn ?? a.startsOn);
}

function sharesPlace(a: Draft, b: Draft): boolean {
  const [one, other] = [a, b].map(({ circumstances }) => circumstances.find(({ role }) => role === "place"));
  return !one || !other || one.entity === other.entity;
}

function sameParties(a: Draft, b: Draft): boolean {
  if (a.type === "OTHER" && a.actors.length + a.recipients.length + b.actors.length + b.recipients.length === 0)
    return true;
  if (a.type === "CONSULT") return share([...a.actors, ...a.recipients], [...b.actors, ...b.recipients], 2);
  if (a.rule.happening === "war") return agree(a.actors, b.actors) && agree(a.recipients, b.recipients);
  return (
    agree(a.actors, b.actors) &&
    agree(a.recipients, b.recipients) &&
    (share(a.actors, b.actors, 1) || share(a.recipients, b.recipients, 1))
  );
}

/** Whether two lists share an entity, or one of them names nobody. */
function agree(a: readonly Participant[], b: readonly Participant[]): boolean {
  return a.every(({ entity }) => entity === null) || b.every(({ entity }) => entity === null) || share(a, b, 1);
}

function share(a: readonly Participant[], b: readonly Participant[], atLeast: number): boolean {
  const entities = new Set(a.map(({ entity }) => entity));
  const common = new Set(b.map(({ entity }) => entity).filter((entity) => entity !== null && entities.has(entity)));
  const least = Math.min(atLeast, Math.max(1, Math.min(countOf(a), countOf(b))));
  return common.size >= least;
}
const countOf = (list: readonly Participant[]) =>
  new Set(list.map(({ entity }) => entity).filter((each) => each !== null)).size;

/** How many circumstances an event takes over from its repetitions before none are added: sums of a list are not one event's. */
const circumstanceLimit = 60;

function join(a: Draft, b: Draft): Draft {
  const [best, other] = supportOf(b) > supportOf(a) ? [b, a] : [a, b];
  const isFull = best.circumstances.length >= circumstanceLimit;
  const added = (isFull ? [] : other.circumstances).filter(({ role, money }) => {
    if (role === "money") return best.type === "AID" && !best.circumstances.some((own) => own.money === money);
    return !best.circumstances.some((own) => own.role === role) && !(role === "place" && best.type === "SUPPORT");
  });
  const { startsOn, endsOn, dateSource } = best.startsOn === null ? other : best;
  return {
    ...best,
    startsOn,
    endsOn,
    dateSource,
    claimedIn: a.claimedIn === null || b.claimedIn === null ? null : best.claimedIn,
    circumstances: [...best.circumstances, ...added],
  };
}

/** How much of an event a mention tells. */
function supportOf({ actors, recipients, circumstances, startsOn, status, statement }: Draft): number {
  const named = [...actors, ...recipients].filter(({ entity }) => entity !== null).length;
  return (
    named * 2 +
    circumstances.length +
    (startsOn === null ? 0 : 1) +
    (status === "factual" ? 1 : 0) +
    (statement === null ? 2 : 0)
  );
}
