import type { Term } from "./terms.js";
interface Element {
    readonly words: ReadonlySet<string>;
    /** The classes it accepts, a bit each. */
    readonly kinds: number;
    readonly isOptional: boolean;
    /** How often terms that it accepts stand in a text, roughly. */
    readonly commonness: number;
}
/** A pattern ready to be tried; `first` and `end` bound the elements that make up the extent. */
export interface Pattern {
    readonly elements: readonly Element[];
    readonly first: number;
    readonly end: number;
    /** Index of the element that is met least in a text: where it is not, the pattern is not. */
    readonly key: number;
}
/**
 * Reads a pattern: elements separated by blanks, each a list of alternatives (`last|past`), each a word or a class
 * (`:month`); `?` behind an element makes it optional. What stands outside `[ … ]` must be there but is not part of
 * the expression. Hyphens between the words of a text are read over.
 */
export declare function compile(source: string): Pattern;
/** Where the elements of a pattern found their terms: indices into the sentence's terms; -1 for optional ones not there. */
export type Placement = readonly number[];
/**
 * Tries a pattern at the term that its key element is to be; the first way through, reading on from there and then
 * back, taking optional elements where it can, or null.
 */
export declare function matchAround({ elements, key }: Pattern, terms: readonly Term[], at: number): Placement | null;
/** Finds out which patterns have a term for their key element, so that only those are tried. */
export declare class PatternIndex<Entry extends {
    readonly pattern: Pattern;
}> {
    #private;
    constructor(entries: readonly Entry[]);
    /** Visits the entries whose key element accepts the term, each once, in no order. */
    visit({ lower, kinds }: Term, visitor: (entry: Entry) => void): void;
}
export {};
