import type { EventRow } from "./tables.js";

/** What two actors have to do with one another: the events in which one acts on the other. */
export interface Tie {
  /** Ids of entities, `one` before `other`. */
  readonly one: string;
  readonly other: string;
  readonly events: readonly EventRow[];
  /** Events in which `one` acts on `other`. */
  readonly forward: number;
  /** The quarter of talk or deed, for or against, that most of the events are of; `none` when it is no quarter. */
  readonly quadClass: string;
}

/** Ties between actors and recipients, those of most events first, equals by their ids. */
export function tiesOf(events: readonly EventRow[]): Tie[] {
  const pairs = new Map<string, Pair>();
  for (const event of events) {
    for (const [actor, recipient] of dyadsOf(event)) {
      const isForward = actor < recipient;
      const [one, other] = isForward ? [actor, recipient] : [recipient, actor];
      const key = `${one} ${other}`;
      const pair = pairs.get(key) ?? { one, other, events: [], forward: 0 };
      pairs.set(key, pair);
      pair.events.push(event);
      if (isForward) pair.forward++;
    }
  }
  return [...pairs.values()]
    .map((pair) => ({ ...pair, quadClass: commonest(pair.events.map(({ quad_class }) => quad_class ?? "none")) }))
    .sort((a, b) => b.events.length - a.events.length || (a.one + a.other < b.one + b.other ? -1 : 1));
}

interface Pair extends Pick<Tie, "one" | "other"> {
  readonly events: EventRow[];
  forward: number;
}

function dyadsOf({ actor_ids, recipient_ids }: EventRow): (readonly [actor: string, recipient: string])[] {
  return actor_ids.flatMap((actor) =>
    recipient_ids.flatMap((recipient) => (actor === recipient ? [] : [[actor, recipient] as const])),
  );
}

function commonest(names: readonly string[]): string {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  const [first] = [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? "none";
}

/** An actor and in how many events of ties it has a part. */
export interface Actor {
  readonly id: string;
  readonly weight: number;
}

/** The actors of ties with most events, `most` at most, and the ties between them. */
export function strongest(ties: readonly Tie[], most: number): { readonly actors: Actor[]; readonly ties: Tie[] } {
  const weights = new Map<string, number>();
  for (const { one, other, events } of ties) {
    for (const id of [one, other]) weights.set(id, (weights.get(id) ?? 0) + events.length);
  }
  const ranked = [...weights]
    .map(([id, weight]) => ({ id, weight }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, most);
  const kept = new Set(ranked.map(({ id }) => id));
  const between = ties.filter(({ one, other }) => kept.has(one) && kept.has(other));
  // Who has ties only to actors that are left out would stand alone.
  const tied = new Set(between.flatMap(({ one, other }) => [one, other]));
  return { actors: ranked.filter(({ id }) => tied.has(id)), ties: between };
}
