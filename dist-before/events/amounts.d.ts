import type { EventRole } from "../document/events.js";
import type { Candidate } from "./candidate.js";
import { type Reading } from "./reading.js";
/** The amounts named in the event's sentence, told by the same voice. */
export declare function amountsOf(reading: Reading, candidate: Candidate): EventRole[];
