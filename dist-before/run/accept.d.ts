import { type ExtractOptions } from "./extract.js";
/** The accepted output for the seeds: every file of the output folder but `run.json`. */
export declare const goldenFolder = "fixtures/golden";
/** A table of a document, between `<!-- name:start -->` and `<!-- name:end -->`, and the function that owns it. */
export interface DocumentTable {
    readonly path: string;
    readonly name: string;
    readonly content: () => string;
}
/** What the seeds give now, by file name. */
export declare function goldenFiles(options?: Partial<ExtractOptions>): Promise<ReadonlyMap<string, string>>;
/** Gold annotation of the seeds, and the scores against it that must not fall. */
export declare const ownGold: {
    gold: string;
    articles: string[];
};
export declare const ownFloors = "fixtures/scores.json";
/** Writes the golden output anew, raises the floors and refreshes the tables of the documents. Gives the paths that changed, sorted. */
export declare function accept(tables: readonly DocumentTable[]): Promise<readonly string[]>;
