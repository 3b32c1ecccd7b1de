import type { EventRole } from "../document/events.js";
import type { Span } from "../document/span.js";
import type { Candidate } from "./candidate.js";
import { type Reading } from "./reading.js";
/** Where an event happened: a place named with `in`, `at`, `near` in its own clause or behind its noun, or in its noun's own words. */
export declare function placesOf(reading: Reading, candidate: Candidate): EventRole[];
/** A place with the words that name it. */
export interface Spot extends Span {
    /** Index into `Mentions.entities`. */
    readonly entity: number;
}
/** The role of the place of an event. */
export declare function roleOf({ start, end, entity }: Spot): EventRole;
