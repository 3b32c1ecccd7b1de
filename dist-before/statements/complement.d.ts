import type { Cue } from "./cue.js";
import type { Item, Range } from "./line.js";
/** What a cue takes after it. */
export interface Complement {
    readonly kind: "that" | "quote" | "clause" | "whether" | "infinitive" | "object" | "none";
    /** Item where the content begins (`that`, marks and commas left out); for `none` where the attribution ends. */
    readonly start: number;
    readonly addressee: Range | null;
    /** Whether a comma stands between the cue and the content. */
    readonly afterComma: boolean;
}
/** Looks right of a cue for its complement, over addressee and adjuncts. */
export declare function complementAfter(items: readonly Item[], cue: Cue): Complement;
/** Whether a clause with a subject and a finite verb begins here. */
export declare function clauseAt(items: readonly Item[], at: number): boolean;
export declare function hasVerb(items: readonly Item[], from: number, to: number): boolean;
/** The item after an adverb, time expression, prepositional phrase or, if allowed, comma at `at`; `at` itself when none is there. */
export declare function skipAdjunct(items: readonly Item[], at: number, mayBeComma?: boolean): number;
