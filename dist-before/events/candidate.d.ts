import type { EventRole, EventStatus, EventType } from "../document/events.js";
import type { Span } from "../document/span.js";
import type { Participant } from "./participants.js";
import type { EventRule } from "./pattern.js";
/** What the words around it make of an event; a mere `purpose` (`to win the vote`) is none. */
export type Standing = "actual" | "planned" | "hypothetical" | "denied" | "purpose";
/** An event found at one trigger, before statements, dates, places and repetitions are looked at. */
export interface Candidate extends Span {
    readonly rule: EventRule;
    readonly type: EventType;
    readonly sentence: number;
    /** The clause whose verb is, or governs, the trigger; null for a noun outside of any clause. */
    readonly clause: number | null;
    /** The noun phrase that is the trigger; null for verbs. */
    readonly phrase: number | null;
    readonly statement: number | null;
    readonly actors: readonly Participant[];
    readonly recipients: readonly Participant[];
    readonly standing: Standing;
}
/** A candidate with everything but the repetitions. */
export interface Draft extends Candidate {
    readonly status: EventStatus;
    readonly claimedIn: number | null;
    readonly circumstances: readonly EventRole[];
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    readonly dateSource: "text" | "speech" | "dateline" | "published" | null;
}
