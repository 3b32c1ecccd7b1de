import type { AnnotatedArticle } from "../document/layers.js";
import type { Reject } from "../document/reject.js";
import { type RawArticle } from "../ingest/article.js";
import { type Resources } from "../pipeline.js";
/** An article with every layer, or why it could not be finished. */
export type Outcome = {
    readonly article: AnnotatedArticle;
} | {
    readonly reject: Reject;
};
/** Takes an article through every stage. Never throws. Its rows are checked when datasets are made of it. */
export type Annotator = (raw: RawArticle) => Outcome;
/** Makes an annotator; the resources are loaded once and shared by all articles. */
export declare function annotatorWith(resources: Resources): Annotator;
/** What is said behind a reason that lies in the program. */
export declare const faultOfOurs = "This is a fault of Dateline's, not of the article's: please report it with the article.";
/** A reject of an article that has been read. */
export declare function rejectOf({ sourcePath, text }: Pick<RawArticle, "sourcePath" | "text">, stage: string, reason: string): Reject;
