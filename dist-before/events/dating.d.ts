import type { ResolvedDate } from "../document/dates.js";
import type { EventRole } from "../document/events.js";
import { type Span } from "../document/span.js";
import type { Candidate } from "./candidate.js";
import { type Reading } from "./reading.js";
/** When an event happened: first and last day, both ISO and inclusive, where they are known from, and the words that say so. */
export interface Dating {
    readonly roles: readonly EventRole[];
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    readonly dateSource: "text" | "speech" | "dateline" | "published" | null;
}
/** When an event happened: the date in its own clause, or for an act of speech the day it was said. */
export declare function datingOf(reading: Reading, candidate: Candidate): Dating;
/** The dating that a time expression gives, by its index. */
export declare function datingBy(reading: Reading, index: number): Dating;
/** A time expression that says when: a day or period with a place on the calendar. */
export declare function isDay({ intervalStart, type }: ResolvedDate): boolean;
/** `the ⟦2015⟧ nuclear deal`: a time expression that says when another noun was, not when something was done. */
export declare function isModifier({ nounPhrases }: Pick<Reading, "nounPhrases">, { start, end }: Span): boolean;
/** The clause a time expression belongs to: the one whose argument it is, the shortest around it, or the one it opens. */
export declare function ownerOf(reading: Reading, sentence: number, date: Span): number | null;
/** Index of the shortest clause of a sentence that covers a span, or null. */
export declare function innermostClause(reading: Reading, sentence: number, span: Span): number | null;
