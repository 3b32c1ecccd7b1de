import { type Span } from "../../document/span.js";
/** Two spans that share characters, in reading order. */
export interface Overlap<Item extends Span> {
    readonly first: Item;
    readonly second: Item;
    /** Whether neither lies within the other. */
    readonly crosses: boolean;
}
/**
 * For each span the innermost one around or across it that begins no later, if any. Spans that cross are always found
 * when there are some, though not every pair of them.
 */
export declare function overlapsAmong<Item extends Span>(spans: readonly Item[]): readonly Overlap<Item>[];
