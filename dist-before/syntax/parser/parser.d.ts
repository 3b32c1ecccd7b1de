import type { WordTable } from "../../learn/word-table.js";
import type { BeamModel } from "./beam-file.js";
import { type GreedyModel } from "./greedy-parser.js";
/** What a parser has learnt. */
export interface ParserModel {
    /** The names of the tags in the order of the numbers the parser was trained with. */
    readonly tagNames: readonly string[];
    /** The names of the relations in the order of their numbers; `root` is the first. */
    readonly relationNames: readonly string[];
    /** Reads a sentence from its end. */
    readonly backward: GreedyModel;
    /** Reads it from its beginning, with the tree of the other before it. */
    readonly forward: GreedyModel;
}
/** Where the tree of a sentence is written. */
export interface TreeLists {
    /** For each word the index of its head within the sentence, -1 for the root. */
    readonly heads: Int32Array;
    /** For each word the number of its relation. */
    readonly relations: Uint8Array;
}
/** Finds the dependency tree of a sentence. */
export interface Parser {
    /** The names of the relations in the order of their numbers. */
    readonly relationNames: readonly string[];
    /** The number of a tag; that of X for one the model does not know. */
    readonly tagNumber: (name: string) => number;
    /**
     * Writes the tree of a sentence into lists that have room for it. `tags` are numbers of the model's tags. Takes time
     * that grows with the length of the sentence.
     */
    readonly parse: (forms: readonly string[], tags: ArrayLike<number>, tree: TreeLists) => void;
}
/**
 * A parser of two passes: a greedy arc-hybrid parser reads a sentence from its end, then another from its beginning,
 * which sees the first one's tree and so knows what is still to come (stacking, Nivre and McDonald 2008). With a beam,
 * trained for this parser, the second pass follows several parses at a time; sentences of more than 250 words are
 * parsed greedily all the same, so that the time a sentence takes stays in proportion to its length.
 */
export declare function parserOf(model: ParserModel, table: WordTable, beam?: BeamModel | null): Parser;
