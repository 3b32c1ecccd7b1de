import type { EventStatus } from "../document/events.js";
import type { Candidate } from "./candidate.js";
import { type Participant } from "./participants.js";
import { type Reading } from "./reading.js";
/** What is known of an event's truth: from the words around it, and from who tells it. */
export declare function statusOf(reading: Reading, candidate: Candidate): EventStatus;
/** Whether two entities are one, or a person or organization and the country it stands for. */
export declare function isSameSide(reading: Reading, one: number | null, other: number | null): boolean;
/** Who acts by speaking: the person who speaks for the country or body that the words name, else the one they name. */
export declare function speakingActors(reading: Reading, candidate: Candidate): readonly Participant[];
