import type { Span } from "./span.js";
/** The sixteen PLOVER event types, and OTHER for what an analyst would record though PLOVER has no place for it. */
export declare const eventTypes: readonly ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "OTHER"];
export type EventType = (typeof eventTypes)[number];
/** The PLOVER modes of each type that has any, and the kinds of happening that stand under OTHER. */
export declare const eventModes: Readonly<Partial<Record<EventType, readonly string[]>>>;
export declare const eventStatuses: readonly ["factual", "planned", "claimed", "hypothetical", "denied"];
export type EventStatus = (typeof eventStatuses)[number];
export declare const eventRoleNames: readonly ["actor", "recipient", "place", "date", "money"];
export type EventRoleName = (typeof eventRoleNames)[number];
/** A participant or circumstance of an event, with the words it rests on. At most one index is set, the one its role calls for: actors and recipients that are no entity of the article (`the protesters`) have only their words. */
export interface EventRole extends Span {
    readonly role: EventRoleName;
    /** Index into `Mentions.entities`, for actor, recipient and place; null for a participant without a name. */
    readonly entity: number | null;
    /** Index into `Dates.dates`. */
    readonly date: number | null;
    /** Index into the `money` layer. */
    readonly money: number | null;
}
/** An event as this article reports it. The span is its trigger: the word or words that name it. */
export interface Event extends Span {
    readonly type: EventType;
    /** PLOVER modes, sorted; empty when none was found. */
    readonly modes: readonly string[];
    /** PLOVER contexts, sorted; empty when none was found. */
    readonly contexts: readonly string[];
    /** A named extension under OTHER, as `election`, `death`; null for PLOVER types. */
    readonly subtype: string | null;
    readonly status: EventStatus;
    /** Index into the `statements` layer of the innermost statement that tells it; null when the article asserts it itself. */
    readonly claimedIn: number | null;
    readonly roles: readonly EventRole[];
    /** First and last day, ISO `YYYY-MM-DD`, both included; null when the text gives none. */
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    /** Where the dates come from; null with them. */
    readonly dateSource: "text" | "speech" | "dateline" | "published" | null;
    readonly sentence: number;
    readonly rule: string;
    readonly confidence: number | null;
}
