import type { Reject } from "../document/reject.js";
import type { RawArticle } from "../ingest/article.js";
/** Hears what the articles are read from, and what cannot be read. */
export interface ArticlesListener {
    readonly onStart?: (found: {
        readonly files: number;
        readonly skipped: readonly string[];
    }) => void;
    readonly onReject?: (reject: Reject) => void;
}
/** Reads all articles of files and folders; what cannot be read is told to the listener. */
export declare function articlesIn(inputs: readonly string[], { onStart, onReject }: ArticlesListener): Promise<RawArticle[]>;
/** An article to be measured on. */
export interface Measured {
    readonly raw: RawArticle;
    /** Number of words: runs of characters without white space. */
    readonly words: number;
    /** Belongs to the sample that everything is measured on; the others are for the fast and the whole only. */
    readonly isSampled: boolean;
}
/**
 * Repeats the articles until they hold about `characters`, and marks every `every`-th as sampled, one further on in
 * each repetition so that each article has its turn. Small texts are sampled whole.
 */
export declare function measuredOn(articles: readonly RawArticle[], characters: number): {
    readonly measured: readonly Measured[];
    readonly every: number;
};
