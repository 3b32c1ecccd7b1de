import type { PartOfSpeech } from "../../document/tokens.js";
import { type WordTable } from "../../learn/word-table.js";
/** The tags in the order of their numbers. */
export declare const tagNames: readonly PartOfSpeech[];
/** The number of a tag; that of X for what is no tag. */
export declare function tagNumber(name: string): number;
/** The tokens of one sentence as the tagger sees them; one object is used for many sentences. */
export declare class SentenceView {
    /** The values of the atoms for the token last asked for. */
    readonly atoms: Int32Array<ArrayBuffer>;
    length: number;
    private readonly table;
    private places;
    private hints;
    constructor(table: WordTable);
    /** Takes up a sentence: its words, and for each the number of the tag that wink gives it. */
    read(forms: readonly string[], hints: ArrayLike<number>): void;
    /** Sets the atoms of a token, in the order of `atomNames`; `tags` holds those of the tokens before. */
    readToken(at: number, tags: ArrayLike<number>): void;
    private readWords;
    private readBeside;
    private readHistory;
}
