import { type RawArticle } from "../ingest/article.js";
import { type Found } from "./find.js";
/** The texts found for articles whose annotation stands apart from its text. */
export interface GoldTexts {
    /** The articles that may be meant by a `doc_id`: those that have it as their id, else those whose file is called so. */
    readonly candidates: (docId: string) => readonly RawArticle[];
    /** Why a file called like a `doc_id` was refused; null when none was. */
    readonly refusal: (docId: string) => string | null;
    /** The inputs that are not there, and the like. */
    readonly rejects: Found["rejects"];
}
/** Reads files and folders for the articles wanted; nothing is read when none is. */
export declare function goldTexts(inputs: readonly string[], wanted: ReadonlySet<string>): Promise<GoldTexts>;
/** A file's name without folders and without ending, as `000` of `seeds/000.txt` or of row `seeds/000.jsonl#1`. */
export declare function stemOf(path: string): string;
