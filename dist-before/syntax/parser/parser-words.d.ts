import { type WordTable } from "../../learn/word-table.js";
/**
 * The words of a sentence as the parser sees them, numbered from 0. Marks are no words: they are known by their
 * neighbours only (Ma, Zhang and Zhu 2014), and are attached when the tree is there. One object is used for many
 * sentences.
 */
export declare class ParserWords {
    length: number;
    /** Of each word its place in the sentence. */
    token: Int32Array<ArrayBuffer>;
    /** Of each word, and behind the last one of the root: hash of its spelling, tag with what its form tells, cluster, group. */
    word: Int32Array<ArrayBuffer>;
    fine: Int32Array<ArrayBuffer>;
    tag: Int32Array<ArrayBuffer>;
    cluster: Int32Array<ArrayBuffer>;
    group: Int32Array<ArrayBuffer>;
    /** Which kinds of marks stand before a word, a bit each; behind the last word, at the end. */
    marks: Int32Array<ArrayBuffer>;
    /** Commas, and other marks, from the beginning of the sentence to the word. */
    commas: Int32Array<ArrayBuffer>;
    others: Int32Array<ArrayBuffer>;
    private readonly table;
    private readonly isClosed;
    private readonly punctuation;
    private places;
    /** `tagNames` are the tags in the order of their numbers. */
    constructor(table: WordTable, tagNames: readonly string[]);
    /** Takes up a sentence: its words and the numbers of their tags. */
    read(forms: readonly string[], tags: ArrayLike<number>): void;
    /** Takes up the same sentence from its end: the last word is the first. */
    readReversed(words: ParserWords): void;
    /** Sets the marks before a word of the sentence read from its end: those behind it. */
    private setMarksFrom;
    private set;
    private setMarks;
    private setRoot;
    private grow;
}
