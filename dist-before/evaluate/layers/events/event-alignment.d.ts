import { type EventActor } from "./actor-match.js";
/** An event of a sentence, in the gold or predicted. */
export interface SentenceEvent {
    /** Its PLOVER type in capitals, as `ASSAULT`. */
    readonly type: string;
    readonly source: readonly EventActor[];
    readonly target: readonly EventActor[];
    /** In the gold, whether source and target do the same to each other, so that it does not matter who is put where. */
    readonly isReciprocal: boolean;
    /** In a prediction, how sure it is; only the order counts. */
    readonly support: number;
    /**
     * The trigger, half-open, in Unicode code points of the document's text; in the gold 0 and 0 where nobody marked it.
     */
    readonly start: number;
    readonly end: number;
    /** The rule that made the event; null in the gold and when none is known. */
    readonly rule: string | null;
}
/** The sides of an event. */
export declare const roles: readonly ["source", "target"];
/** A side of an event. */
export type Role = (typeof roles)[number];
/** The gold and the predicted actors of a side. */
export interface Side {
    readonly gold: readonly EventActor[];
    readonly predicted: readonly EventActor[];
}
/** Events that belong together: a gold event and the predicted one it goes with, or one alone. */
export interface EventPair {
    readonly gold: SentenceEvent | null;
    readonly predicted: SentenceEvent | null;
}
/**
 * The actors to compare with each other, side by side. Of a reciprocal gold event, and of one of a mutual type without
 * a target (`leaders of both countries met`), all actors are pooled as its source.
 */
export declare function sidesOf({ gold, predicted }: EventPair): Readonly<Record<Role, Side>>;
/**
 * Aligns the events of a document one to one, the type counting before the actors, as pairs of indices in no promised
 * order. Up to four gold and six predicted events are aligned so that the sum of likenesses is greatest, the first
 * such alignment where several are as good; more events greedily, the likest pair first.
 */
export declare function alignEvents(gold: readonly SentenceEvent[], predicted: readonly SentenceEvent[]): readonly (readonly [gold: number, predicted: number])[];
