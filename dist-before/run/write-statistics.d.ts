import { type GoldCorpusFolder } from "./gold-corpus.js";
/**
 * Writes the statistics of a corpus into its data sheet, between the markers; tells whether that changed it. Throws
 * `UsageError` when there is no such place.
 */
export declare function writeStatistics(corpus: GoldCorpusFolder): Promise<boolean>;
