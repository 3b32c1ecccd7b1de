import type { ScoringError } from "../score.js";
import type { Sides } from "./said-pairs.js";
/** The statements that were missed, those that are false, and of the others what differs from the gold. */
export declare function saidErrors({ article, gold, run, pairs }: Sides): ScoringError[];
/** A value or list of ids for a person to read: what is no id stays as it is. */
export declare function inWords(value: string | null, nameOf: (id: string) => string): string;
/** The canonical name behind a gold id, the id itself of an entity only the run has. */
export declare function namesOf({ gold, entities }: Sides["article"]): (id: string | null) => string;
