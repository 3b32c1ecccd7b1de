import { type Part } from "./vocabulary.js";
/** Which part of the corpus each article is in, by id. */
export type Splits = ReadonlyMap<string, Part>;
/** What of an article the parts are balanced by, as its style and its continent: each group is to be in every part. */
export interface Placed {
    readonly id: string;
    readonly groups: readonly string[];
}
/**
 * Gives each article that is not listed yet a part, and leaves those that are where they are. New articles come in the
 * order of a hash of their ids; each goes where it keeps the shares best, in the corpus and in its groups: to the part
 * that leaves the smallest chi-square. The same articles and list give the same parts.
 */
export declare function extendedSplits(articles: readonly Placed[], listed: Splits): Splits;
/** The file of the splits: a line an article, sorted by id. */
export declare function writtenSplits(splits: Splits): string;
/** What the file says, and the lines that say nothing or say it a second time, with their numbers. */
export declare function readSplits(content: string): {
    readonly splits: Splits;
    readonly faults: readonly {
        readonly line: number;
        readonly source: string;
    }[];
};
