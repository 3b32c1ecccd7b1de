import type { EventStatus, EventType } from "../document/events.js";
import type { EventReference } from "./graph.js";
import type { ArticleSummary } from "./summary.js";
/** An event as one article reports it, ready to be compared with other reports. */
export interface Report extends EventReference {
    readonly type: EventType;
    readonly subtype: string | null;
    readonly status: EventStatus;
    readonly modes: readonly string[];
    /** Indices of corpus entities, each once, in the order of the roles. */
    readonly actors: readonly number[];
    readonly recipients: readonly number[];
    /** Actors and recipients, each once. */
    readonly parties: readonly number[];
    readonly place: number | null;
    /** ISO 3166-1 alpha-3 of actors and recipients, as far as known. */
    readonly countries: readonly (readonly [party: number, country: string])[];
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    /** First and last day as days since 1970-01-01; null when the report gives none. */
    readonly days: readonly [number, number] | null;
    readonly published: number;
    /** Amounts with currency, as `60000000 USD`, each once. */
    readonly amounts: readonly string[];
    /** First letters of the trigger's words, each once. */
    readonly stems: readonly string[];
}
/** What a report needs to know of the corpus: the entity that a local one of the article is, and an entity's country. */
export interface EntityLookup {
    readonly entityOf: (article: number, local: number) => number;
    readonly countryOf: (entity: number) => string | null;
}
/** Prepares the events of an article, which is number `article` of the corpus. */
export declare function reportsOf({ events, published }: Pick<ArticleSummary, "events" | "published">, article: number, { entityOf, countryOf }: EntityLookup): Report[];
