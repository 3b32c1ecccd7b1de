import type { AnnotatedArticle } from "../document/layers.js";
import type { Reject } from "../document/reject.js";
import { type RunArticle } from "../evaluate/articles/run-article.js";
import type { SetDocument } from "../evaluate/sets/set.js";
import type { LoadOptions } from "./load-resources.js";
/** The day documents without a date are read as of. */
export declare const undatedDay = "2000-01-01";
/** What became of the documents: called for each, in order, with its rows and layers. */
export type DocumentListener<Document> = (document: Document, result: {
    readonly run: RunArticle;
    readonly annotated: AnnotatedArticle;
}) => void;
/** How documents are annotated, and who hears of it. */
export interface AnnotationOptions<Document> extends LoadOptions {
    /** Whether all documents make one corpus. */
    readonly isLinked: boolean;
    readonly onResult: DocumentListener<Document>;
}
/**
 * Takes documents through the pipeline and makes the rows a run would write, each by itself or, when `isLinked`, all as
 * one corpus. Offsets of the rows count in the text as given. Gives what was rejected, with the document's id as path.
 */
export declare function annotateDocuments<Document extends SetDocument>(documents: readonly Document[], { isLinked, beam, models, onResult }: AnnotationOptions<Document>): readonly Reject[];
