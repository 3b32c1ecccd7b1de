import type { TimeMeaning, TimexModifier, TimexType } from "../document/dates.js";
import type { Documented } from "../document/rule.js";
import type { PartOfSpeech } from "../document/tokens.js";
import { type Pattern } from "./pattern.js";
import type { Term } from "./terms.js";
/** What a rule makes of a match. */
export interface Reading {
    /** DATE when absent. */
    readonly type?: TimexType;
    readonly meaning: TimeMeaning;
    readonly modifier?: TimexModifier;
    /** TIMEX3 `quant` and `freq` of a SET. */
    readonly quantity?: string;
    readonly frequency?: string;
    /** A range said in one breath (`September 23 to 27`): the meaning of its other end, whose extent is the last term. */
    readonly until?: TimeMeaning;
}
/** A sentence being read: its terms, and what is known about them beyond themselves. */
export interface Scene {
    readonly text: string;
    readonly terms: readonly Term[];
    readonly partOfSpeech: (term: Term) => PartOfSpeech | null;
}
/** A match of one of a rule's patterns. */
export interface Match {
    readonly scene: Scene;
    /** The terms of the pattern's elements in order; undefined for an optional element that is not there. */
    readonly at: readonly (Term | undefined)[];
    /** Indices into the scene's terms of the first term of the extent and, exclusive, of the one after its last. */
    readonly from: number;
    readonly to: number;
    /** Indices of the terms of the pattern's elements, in order; -1 for an optional element that is not there. */
    readonly placement: readonly number[];
}
/** A rule of the grammar of dates. */
export interface TimexRule extends Documented {
    readonly patterns: readonly Pattern[];
    /** The reading of a match; null when a closer look says that it is none, `nonsense` when it is a date that cannot be. */
    readonly read: (match: Match) => Reading | Nonsense | null;
}
/** What is written like a date and is none, as 30 February: no part of it is read as another one. */
export declare const nonsense = "nonsense";
export type Nonsense = typeof nonsense;
interface Source extends Documented {
    readonly patterns: readonly string[];
    readonly read: TimexRule["read"];
}
/** Declares a rule; its patterns are written in the language of `compile`. */
export declare function timexRule({ patterns, ...rest }: Source): TimexRule;
/** The match of a pattern whose key element is the term at an index, or null. */
export declare function matchOf(pattern: Pattern, scene: Scene, at: number): Match | null;
/** The first matched term that has the property. */
export declare function first<Key extends keyof Term>(match: Match, key: Key): NonNullable<Term[Key]> | undefined;
/** The term before the extent, or undefined at the start of the sentence. */
export declare function before({ scene, from }: Match): Term | undefined;
/** The term behind the extent, or undefined at the end of the sentence. */
export declare function after({ scene, to }: Match): Term | undefined;
/** The year matched, in digits or spoken, or null. */
export declare function yearOf({ at }: Match): number | null;
/** Whether any matched term is one of the words. */
export declare function has(match: Match, ...words: readonly string[]): boolean;
/** -1 for `last`, `past`, `previous`; 0 for `this`; +1 for `next`, `coming`; null when no such word was matched. */
export declare function shiftOf(match: Match): number | null;
export {};
