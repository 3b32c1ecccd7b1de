import type { GoldArticle } from "../evaluate/gold/schema.js";
/** Gold annotation of an article, with the text it is about. */
export type GoldText = GoldArticle & {
    readonly text: string;
};
/** A file of gold, or an input, that cannot be used, and why: one problem a line, ten at most. */
export interface GoldProblem {
    readonly path: string;
    readonly reason: string;
}
/** The gold of a folder, in the order of its files. */
export interface GoldCorpus {
    readonly articles: readonly GoldText[];
    /** The free lines in the headers of `.gold` files, as `country: Peru`, by `doc_id`. */
    readonly headers: ReadonlyMap<string, ReadonlyMap<string, string>>;
    /** The file of each article, by `doc_id`. */
    readonly paths: ReadonlyMap<string, string>;
    readonly problems: readonly GoldProblem[];
}
/** Where gold and texts are read from. */
export interface GoldSources {
    /** A folder with `.json` and `.gold` files; files of other kinds and folders in it are left alone. */
    readonly gold: string;
    /** Files and folders with the texts of annotation that stands apart from its text. */
    readonly articles: readonly string[];
}
/**
 * Reads and checks all gold of a folder. The text of a `.json` file is its own `text`, else that of the article with its
 * `doc_id` as id or file stem among `articles`, else of one in the folder itself. An article with a problem is left
 * out, the others are complete. Throws `UsageError` when the folder is not there or holds no gold.
 */
export declare function readGold({ gold, articles }: GoldSources): Promise<GoldCorpus>;
