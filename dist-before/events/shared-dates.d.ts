import type { Draft } from "./candidate.js";
import { type Reading } from "./reading.js";
/**
 * Gives events without a date of their own the one of the words they hang on: of the clause above (`fired tear gas on
 * Monday to ⟦disperse⟧ …`), of the clause joined by `and`, of the clause a noun stands in, or the only one of the sentence.
 */
export declare function withSharedDates(reading: Reading, drafts: readonly Draft[]): Draft[];
