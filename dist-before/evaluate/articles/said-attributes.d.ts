import type { GoldStatement } from "../gold/schema.js";
import type { Pair } from "./said-pairs.js";
/** Something a statement has beside its content and speaker, as each side has it; null for nothing. */
export interface SaidAttribute {
    readonly name: string;
    /** Whether the gold tells it; where it does not, it is not judged. */
    readonly isKnown: (gold: GoldStatement) => boolean;
    readonly gold: (pair: Pair) => string | null;
    readonly run: (pair: Pair) => string | null;
}
/** What is judged among the statements whose content was found: right when both sides have the same. */
export declare const saidAttributes: readonly SaidAttribute[];
