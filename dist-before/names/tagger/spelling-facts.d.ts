import type { Vocabulary } from "../../learn/vocabulary-file.js";
import { type WordTable } from "../../learn/word-table.js";
import type { Knowledge } from "../knowledge.js";
import type { Spelling } from "../spelling.js";
/** What the tagger knows of a word by its spelling, wherever it stands. */
export interface SpellingFacts {
    /** The values of `spellingFacets`. */
    readonly numbers: Int32Array;
    /** A hash of the word in lower case. */
    readonly hash: number;
    /** Memberships in lists, as `headBits`, `roleBits` and `contextBits` have them. */
    readonly head: number;
    readonly role: number;
    readonly context: number;
    /** Which of `signWords` it is, a bit each. */
    readonly signs: number;
}
/** Finds what is known of a spelling. */
export type FactsOf = (spelling: Spelling) => SpellingFacts;
/** What facts come from. */
export interface FactSources {
    readonly table: WordTable;
    readonly knowledge: Knowledge;
    readonly vocabulary: Vocabulary;
}
/** Gathers the facts of each spelling once. */
export declare function factsOnce(sources: FactSources): FactsOf;
/** The bit of each of `signWords`. */
export declare const signBits: {
    readonly the: 1;
    readonly of: 2;
    readonly officeLink: 4;
    readonly said: 8;
    readonly whoOrAge: 16;
    readonly holder: 32;
};
