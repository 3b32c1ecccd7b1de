import type { ArticleTables } from "../datasets/record.js";
import type { ArticleLinks } from "../datasets/resolve.js";
import { groupedBy } from "../document/grouped.js";

/** A name and how often it occurs. */
export type Tally = readonly (readonly [name: string, times: number])[];

/** How often each name of a closed list occurs, to be added up: a JSON value. */
export type Times = Record<string, number>;

/** What articles hold, counted for people to read: a JSON value. */
export interface Totals {
  articles: number;
  characters: number;
  readonly mentions: Times;
  /** By kind; `speakersKnown` those of them whose speaker is known. */
  readonly statements: Times;
  readonly speakersKnown: Times;
  readonly events: Times;
  readonly amounts: Times;
}

/** What a corpus holds, counted for people to read. */
export interface Counts extends Readonly<Totals> {
  readonly entities: Times;
  readonly rejects: number;
}

/** Totals of no article. */
export function noTotals(): Totals {
  return { articles: 0, characters: 0, mentions: {}, statements: {}, speakersKnown: {}, events: {}, amounts: {} };
}

/** Adds the second totals to the first. */
export function addTotals(into: Totals, more: Totals): void {
  into.articles += more.articles;
  into.characters += more.characters;
  for (const key of ["mentions", "statements", "speakersKnown", "events", "amounts"] as const) {
    for (const [name, times] of Object.entries(more[key])) count(into[key], name, times);
  }
}

/** Notes that something occurs, once more or several times. */
export function count(times: Times, name: string, more = 1): void {
  times[name] = (times[name] ?? 0) + more;
}

/** Counts what the rows of an article hold. */
export function totalsOf({ documents, mentions, statements, events, money }: ArticleTables): Totals {
  const totals = noTotals();
  for (const { text } of documents) {
    totals.articles++;
    totals.characters += text.length;
  }
  for (const { mention_type } of mentions) count(totals.mentions, mention_type);
  for (const { kind, speaker_id } of statements) {
    count(totals.statements, kind);
    if (speaker_id !== null) count(totals.speakersKnown, kind);
  }
  for (const { event_type } of events) count(totals.events, event_type);
  for (const { currency, currency_candidates } of money)
    count(totals.amounts, currency ?? currency_candidates.join("|"));
  return totals;
}

/** Gives entities, by their ids, the names they have in the corpus. */
export function nameReader({ entities }: Pick<ArticleLinks, "entities">): (id: string) => string {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

/** The names of those who speak in an article, once a statement. */
export function speakersOf(
  { statements }: Pick<ArticleTables, "statements">,
  nameOf: (id: string) => string,
): string[] {
  return statements.flatMap(({ speaker_id }) => (speaker_id === null ? [] : [nameOf(speaker_id)]));
}

/** Who acts on whom in an article, once an event: `Joe Biden → Olaf Scholz`. */
export function dyadsOf(
  { events, event_roles }: Pick<ArticleTables, "events" | "event_roles">,
  nameOf: (id: string) => string,
): string[] {
  const roles = groupedBy(event_roles, ({ event_id }) => event_id);
  return events.flatMap(({ event_id }) => {
    const named = (wanted: string) =>
      (roles.get(event_id) ?? []).flatMap(({ role, entity_id }) =>
        role === wanted && entity_id !== null ? [nameOf(entity_id)] : [],
      );
    return named("actor").flatMap((actor) => named("recipient").map((recipient) => `${actor} → ${recipient}`));
  });
}

/** Counts equal names: the commonest first, equals by name. */
export function tally(names: Iterable<string>): Tally {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].sort(byTimes);
}

/** The names with their numbers: the commonest first, equals by name. */
export function tallyOf(times: Readonly<Times>): Tally {
  return Object.entries(times).sort(byTimes);
}

/** Orders names by how often they occur, the commonest first, equals by name. */
export function byTimes([a, m]: readonly [string, number], [b, n]: readonly [string, number]): number {
  return n - m || (a < b ? -1 : 1);
}

/** The sum of a tally. */
export function totalOf(counted: Tally): number {
  return counted.reduce((sum, [, times]) => sum + times, 0);
}
