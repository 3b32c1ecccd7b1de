import type { TimeMeaning, TimexModifier, TimexType } from "../document/dates.js";
import type { Span } from "../document/span.js";
import { type Scene, type TimexRule } from "./rule.js";
/** A time expression with its terms in the sentence, `from` to (exclusive) `to`. */
export interface Found extends Span {
    readonly from: number;
    readonly to: number;
    readonly type: TimexType;
    readonly meaning: TimeMeaning;
    readonly modifier: TimexModifier | null;
    readonly quantity: string | null;
    readonly frequency: string | null;
    /** Whether the next one found is the other end of a range said in one breath. */
    readonly opensRange: boolean;
    readonly rule: string;
}
/** Finds the expressions of a sentence from left to right, the longest at each place, none overlapping. */
export type Finder = (scene: Scene) => Found[];
/** Makes a finder of rules; of two readings that reach as far the one whose rule comes first wins. */
export declare function finderOf(rules: readonly TimexRule[]): Finder;
