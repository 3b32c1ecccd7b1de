import type { EventRole } from "../document/events.js";
import type { Candidate } from "./candidate.js";
import { type Participant } from "./participants.js";
import { type Reading } from "./reading.js";
/**
 * A candidate whose place may be known from its recipients. Where one is made, the new keys stand before the spread:
 * behind it V8 gives each object a hidden class of its own, and all that reads it is slow.
 */
export interface Grounded extends Candidate {
    readonly ground: EventRole | null;
}
/**
 * A candidate with its actors and the ground that is fought over, taken or visited as its place: a town or region among
 * the recipients is the place, and its country suffers or receives; a country that is invaded, seized or visited is the place too.
 */
export declare function withGround(reading: Reading, candidate: Candidate, actors: readonly Participant[]): Grounded;
