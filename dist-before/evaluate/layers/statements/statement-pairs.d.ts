import type { Sample } from "../../score.js";
import { type Attribution, type StatementRow } from "./attributions.js";
import { type Compared } from "./statement-agreement.js";
/** A prediction and the gold statement it stands for: their contents have a token in common. */
export interface Pair extends Compared {
    /** How many tokens both contents have. */
    readonly shared: number;
}
/** The statements of a document, and which of them stand for the same. */
export interface Comparison {
    readonly predicted: readonly Attribution[];
    readonly gold: readonly Attribution[];
    readonly pairs: readonly Pair[];
}
/**
 * Compares a document's statements. With `onlyStatements`, gold rows that are no communication are no targets, and a
 * prediction that stands for one is left out: it is neither right nor wrong.
 */
export declare function compare({ text, ...rows }: Sample<StatementRow>, onlyStatements: boolean): Comparison;
/** Pairs one to one, the most similar contents first; then those with more of the cue, of the source in common; then in order. */
export declare function pairUp(predicted: readonly Attribution[], gold: readonly Attribution[]): Pair[];
