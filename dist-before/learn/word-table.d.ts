import { type Lexicon } from "./lexicon.js";
/** What is kept of each spelling: the place of each number among those of its word. */
export declare const attribute: {
    readonly lower: 0;
    readonly form: 1;
    readonly suffix1: 2;
    readonly suffix2: 3;
    readonly suffix3: 4;
    readonly suffix4: 5;
    readonly prefix1: 6;
    readonly prefix2: 7;
    readonly prefix3: 8;
    readonly shape: 9;
    readonly cluster: 10;
    readonly group: 11;
    readonly tags: 12;
    readonly lastPart: 13;
    readonly ending: 14;
};
/** What models see of words, worked out once a spelling: a cache that changes nothing of what comes out. */
export declare class WordTable {
    /** The numbers of all words. Replaced when it grows: read it anew for each sentence. */
    values: Int32Array<ArrayBuffer>;
    private readonly places;
    private readonly lexicon;
    constructor(lexicon: Lexicon);
    /** Where the numbers of each word begin in `values`. Places given for an earlier sentence may be void afterwards. */
    placesOf(forms: readonly string[], places: Int32Array): void;
    private added;
}
