import type { EventRole } from "../document/events.js";
import type { Draft } from "./candidate.js";
import type { Participant } from "./participants.js";
import { headOf, type Reading } from "./reading.js";

/** Joins mentions of one happening: same type, parties, date, money and words. The best-supported one stands for all. */
export function mergeRepeated(reading: Reading, drafts: readonly Draft[]): Draft[] {
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
    if (at !== undefined && other) kept[at] = join(other, draft);
    else group.push(kept.push(draft) - 1);
  }
  return kept;
}

/** What the trigger is called: one key for all talks, else its rule and its object. */
function wordOf(reading: Reading, { rule, type, phrase, clause }: Draft): string {
  if (rule.subtype) return rule.subtype;
  if (type === "CONSULT" || type === "AID") return "";
  if (rule.happening && rule.happening !== "support") return rule.happening;
  if (phrase !== null || clause === null || !rule.isStance) return rule.name.replace(/-(?:noun|verb)s?$/u, "");
  const object = reading.clauses[clause]?.objects[0];
  const head = object === undefined ? null : reading.nounPhrases[object];
  return `${rule.name} ${head ? (headOf(reading, head)?.lemma ?? "") : ""}`;
}

function isSame({ doc }: Reading, a: Draft, b: Draft): boolean {
  if ((a.status === "factual" || a.status === "claimed") !== (b.status === "factual" || b.status === "claimed"))
    return false;
  if (
    a.startsOn !== null &&
    b.startsOn !== null &&
    (a.startsOn > (b.endsOn ?? b.startsOn) || b.startsOn > (a.endsOn ?? a.startsOn))
  ) {
    return false;
  }
  const amount = (role: EventRole) => (role.money === null ? null : (doc.money[role.money]?.amount ?? null));
  const amounts = [a, b].map(({ circumstances }) => circumstances.map(amount).filter((value) => value !== null));
  const [one = [], other = []] = amounts;
  if (one.length > 0 && other.length > 0 && !one.some((value) => other.includes(value))) return false;
  const places = [a, b].map(({ circumstances }) => circumstances.find(({ role }) => role === "place")?.entity ?? null);
  if (places[0] !== null && places[1] !== null && places[0] !== places[1]) return false;
  return sameParties(a, b);
}

function sameParties(a: Draft, b: Draft): boolean {
  if (a.type === "OTHER" && a.actors.length + a.recipients.length + b.actors.length + b.recipients.length === 0)
    return true;
  if (a.type === "CONSULT") return share([...a.actors, ...a.recipients], [...b.actors, ...b.recipients], 2);
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

function join(a: Draft, b: Draft): Draft {
  const [best, other] = supportOf(b) > supportOf(a) ? [b, a] : [a, b];
  const money = other.circumstances.filter(({ role }) => role === "money");
  return {
    ...best,
    claimedIn: a.claimedIn === null || b.claimedIn === null ? null : best.claimedIn,
    circumstances: best.circumstances.some(({ role }) => role === "money")
      ? [...best.circumstances, ...money]
      : best.circumstances,
  };
}

/** How much of an event a mention tells. */
function supportOf({ actors, recipients, circumstances, startsOn, status }: Draft): number {
  const named = [...actors, ...recipients].filter(({ entity }) => entity !== null).length;
  return named * 2 + circumstances.length + (startsOn === null ? 0 : 1) + (status === "factual" ? 1 : 0);
}
