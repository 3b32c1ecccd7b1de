import type { Found } from "./rule.js";
/** One number or the two of a range, each with its multiplier. */
export declare const numbers: string;
/** Whose money it is, when said, and what joins it to the word behind. */
export declare const whose = "(?:(?:[ \\u00a0\\u2009\\u202f\\n]|-)(?<owner>(?:[Uu]\\.[Ss]\\.?|\\p{L}[\\p{L}'\u2019]{1,20})(?: \\p{L}{2,20}){0,3}?))??(?:[ \\u00a0\\u2009\\u202f\\n]|-)";
/** Looks for the word that every amount of a rule ends with. */
export declare const anchored: (word: string) => RegExp;
/** The match without a first number that makes no range: `30 and 40 million euros`, `in 2019 to 147 trillion rupiah`. */
export declare function withoutPair(found: Found): Found;
/** `a dollar` counts nothing; `a million dollars` does. */
export declare const isArticle: ({ number: printed, factor }: Found["groups"]) => boolean;
