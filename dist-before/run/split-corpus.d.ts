import { type Splits } from "../corpus/splits.js";
import { type GoldCorpusFolder } from "./gold-corpus.js";
/**
 * Gives the articles that are in no part yet one, and writes the list. What is listed stays where it is, also while its
 * article has problems. Throws `UsageError` for a list with lines that say nothing. Gives the list, and how many came new.
 */
export declare function splitCorpus(folder: string, { articles, context }: GoldCorpusFolder): Promise<{
    readonly splits: Splits;
    readonly added: number;
}>;
