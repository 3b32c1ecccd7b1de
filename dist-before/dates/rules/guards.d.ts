import { type Match } from "../rule.js";
import type { Term } from "../terms.js";
/** Whether a term begins with a capital. */
export declare function isCapital({ scene: { text } }: Match, term: Term | undefined): boolean;
/** Whether a bare month's name is a month: `May` and `March` need a preposition before them. */
export declare function isBareMonth(match: Match): boolean;
/** Whether four digits alone are a year: not counted things, amounts or numbers of a list. */
export declare function isBareYear(match: Match): boolean;
