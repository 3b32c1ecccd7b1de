import type { ScoringError } from "../score.js";
import { type Reports } from "./happened-pairs.js";
/** The events that were missed, those that are false, and of the others what differs from the gold. */
export declare function happenedErrors({ article, pairs }: Reports): ScoringError[];
