import type { ArticleTables } from "../datasets/record.js";
import type { ArticleLinks } from "../datasets/resolve.js";
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
export declare function noTotals(): Totals;
/** Adds the second totals to the first. */
export declare function addTotals(into: Totals, more: Totals): void;
/** Notes that something occurs, once more or several times. */
export declare function count(times: Times, name: string, more?: number): void;
/** Counts what the rows of an article hold. */
export declare function totalsOf({ documents, mentions, statements, events, money }: ArticleTables): Totals;
/** Gives entities, by their ids, the names they have in the corpus. */
export declare function nameReader({ entities }: Pick<ArticleLinks, "entities">): (id: string) => string;
/** The names of those who speak in an article, once a statement. */
export declare function speakersOf({ statements }: Pick<ArticleTables, "statements">, nameOf: (id: string) => string): string[];
/** Who acts on whom in an article, once an event: `Joe Biden → Olaf Scholz`. */
export declare function dyadsOf({ events, event_roles }: Pick<ArticleTables, "events" | "event_roles">, nameOf: (id: string) => string): string[];
/** Counts equal names: the commonest first, equals by name. */
export declare function tally(names: Iterable<string>): Tally;
/** The names with their numbers: the commonest first, equals by name. */
export declare function tallyOf(times: Readonly<Times>): Tally;
/** Orders names by how often they occur, the commonest first, equals by name. */
export declare function byTimes([a, m]: readonly [string, number], [b, n]: readonly [string, number]): number;
/** The sum of a tally. */
export declare function totalOf(counted: Tally): number;
