import type { Item, Range } from "./line.js";
/** Whether a noun phrase can begin here. */
export declare function startsPhrase(item: Item | undefined): boolean;
/** Whether an item is a pronoun that can be a subject. */
export declare function isSubjectPronoun(item: Item): boolean;
/**
 * The noun phrase that ends just before item `end`, with an apposition or relative clause between commas stepped over
 * (`Ann Lee, 54, who lives in Oslo, | said`); null when none ends there.
 */
export declare function phraseBefore(items: readonly Item[], end: number): Range | null;
/** The noun phrase that begins at item `start`, with its `of` and `for` phrases; null when none does. */
export declare function phraseAfter(items: readonly Item[], start: number): Range | null;
