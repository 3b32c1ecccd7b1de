import type { EventType } from "../document/events.js";
import type { Sha256 } from "../document/hash.js";
import type { AnnotatedArticle } from "../document/layers.js";
import type { PlaceSubtype } from "../document/mentions.js";
import type { NameType } from "../document/names.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
/** A local entity: its article's index in `CorpusGraph.articles`, its own in that article's `mentions.entities`. */
export type Member = readonly [article: number, entity: number];
/** An event of an article: indices into `CorpusGraph.articles` and that article's `events`. */
export interface EventReference {
    readonly article: number;
    readonly event: number;
}
/** One person, organization, place, nationality or other named thing of the whole corpus. */
export interface CorpusEntity {
    /** Readable and unique in the corpus, as `person_antony-blinken`. */
    readonly id: string;
    readonly type: NameType;
    readonly subtype: PlaceSubtype | null;
    readonly name: string;
    /** Every name and handle any article uses for it, sorted, without repeats. */
    readonly aliases: readonly string[];
    /** ISO 3166-1 alpha-3, or null. */
    readonly country: string | null;
    /** Codes of the countries it may belong to, the likeliest first; empty when `country` is settled or nothing is known. */
    readonly countryCandidates: readonly string[];
    readonly mentionTotal: number;
    readonly documentTotal: number;
    /** Days of the first and the last of its articles, ISO `YYYY-MM-DD`. */
    readonly publishedFrom: string;
    readonly publishedUntil: string;
    /** Names of the comparators that joined them, sorted; empty when there was nothing to join. */
    readonly reasons: readonly string[];
}
/** A real-world event with every report of it. */
export interface Incident {
    readonly type: EventType;
    /** First and last day, ISO `YYYY-MM-DD`, both included; null when no report gives any. */
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    /** Index into `CorpusGraph.entities`, or null. */
    readonly place: number | null;
    /** Indices into `CorpusGraph.entities`, sorted. */
    readonly actors: readonly number[];
    readonly recipients: readonly number[];
    /** The reports, in article order. */
    readonly members: readonly EventReference[];
    /** Names of the fields on which the reports disagree, as the columns of `events` are called, sorted. */
    readonly differences: readonly string[];
    /** Names of the comparators that joined the reports, sorted; empty for a single report. */
    readonly reasons: readonly string[];
}
/** What the articles say together: who is the same person, what is the same happening. */
export interface CorpusGraph {
    /** Sorted by date of publication, then source path, then id, whatever order they came in. */
    readonly articles: readonly AnnotatedArticle[];
    /** In the order of their first members. */
    readonly entities: readonly CorpusEntity[];
    /** `entityOf[article][local entity]` is an index into `entities`. */
    readonly entityOf: readonly (readonly number[])[];
    /** In the order of their first reports. */
    readonly incidents: readonly Incident[];
    /** `incidentOf[article][event]` is an index into `incidents`. */
    readonly incidentOf: readonly (readonly number[])[];
}
/** What folding a corpus needs from outside. */
export interface GraphOptions {
    readonly gazetteer: Gazetteer;
    readonly sha256: Sha256;
}
