import type { EventStatus, EventType } from "../document/events.js";
import type { AnnotatedArticle } from "../document/layers.js";
import type { LocalEntity } from "../document/mentions.js";
/** A local entity, as far as linking needs it. */
export interface EntitySummary extends Omit<LocalEntity, "roles"> {
    /** The offices it holds with whose they are, as `secretary of state/USA`. */
    readonly titles: readonly string[];
    readonly mentionTotal: number;
}
/** An event, as far as linking needs it. */
export interface EventSummary {
    /** The id of its row. */
    readonly id: string;
    readonly type: EventType;
    readonly subtype: string | null;
    readonly status: EventStatus;
    readonly modes: readonly string[];
    /** The trigger as printed, white space as single blanks. */
    readonly trigger: string;
    /** Indices of local entities, each once, in the order of the roles. */
    readonly actors: readonly number[];
    readonly recipients: readonly number[];
    readonly place: number | null;
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    /** Amounts with currency, as `60000000 USD`, sorted, each once. */
    readonly amounts: readonly string[];
    /** First letters of the trigger's words, sorted, each once: `meet` of `meeting` and `met` (by its lemma). */
    readonly stems: readonly string[];
}
/** What linking needs of an article: a JSON value, some twentieth of the size of its rows. */
export interface ArticleSummary {
    readonly docId: string;
    readonly sourcePath: string;
    readonly published: string;
    /** Parallel to the article's `mentions.entities`. */
    readonly entities: readonly EntitySummary[];
    /** Parallel to its `events`. */
    readonly events: readonly EventSummary[];
}
/** Sums up an article; `eventIds` runs parallel to its events. */
export declare function summaryOf(article: AnnotatedArticle, eventIds: readonly string[]): ArticleSummary;
