import { type Part } from "../corpus/vocabulary.js";
import type { GoldCorpusFolder } from "./gold-corpus.js";
export declare const exportForms: readonly ["json", "conll", "names"];
export type ExportForm = (typeof exportForms)[number];
/** How a corpus is written out. */
export interface CorpusExport {
    readonly form: ExportForm;
    readonly out: string;
    /** The part that is written; all of them, each by itself, when null. */
    readonly part: Part | null;
}
/** What was written, and the names that could not be, each in a sentence. */
export interface Exported {
    readonly files: readonly string[];
    readonly articles: number;
    readonly leftOut: readonly string[];
}
/**
 * Writes the parts of a corpus: as JSON `PART/ID.json`, gold annotation with its text (`evaluate --gold OUT/PART` reads
 * it); as columns `PART.conll`; as sets of names `PART/documents.jsonl` and `gold.jsonl`. Throws `UsageError` when an
 * article is in no part.
 */
export declare function exportCorpus({ articles, splits }: GoldCorpusFolder, { form, out, part }: CorpusExport): Promise<Exported>;
