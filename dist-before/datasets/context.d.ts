import type { Sha256 } from "../document/hash.js";
import type { AnnotatedArticle } from "../document/layers.js";
import { type Span } from "../document/span.js";
import { type ArticleIds, idMaker } from "./ids.js";
/** The columns of a stretch of text, and the sentence it begins in. */
export interface Placed {
    readonly sentence_id: string | null;
    readonly surface: string;
    readonly char_start: number;
    readonly char_end: number;
}
/** An article on its way to rows: everything a row needs to know that is not in its own layer. */
export interface ArticleContext {
    readonly article: AnnotatedArticle;
    readonly docId: string;
    readonly ids: ArticleIds;
    readonly make: ReturnType<typeof idMaker>;
    /** A span in code points, with its text. */
    readonly place: (span: Span) => Omit<Placed, "sentence_id">;
    readonly sentenceId: (span: Span) => string | null;
    /** The id the article's own layer gives a local entity. */
    readonly localId: (local: number) => string;
    /** Ids of local entities, each once, in the order given. */
    readonly localIds: (locals: readonly number[]) => string[];
}
/** Prepares an article for making rows. */
export declare function contextOf(article: AnnotatedArticle, sha256: Sha256): ArticleContext;
/** `of(value)`, or null for null. */
export declare function known<Value, Result>(value: Value | null, of: (value: Value) => Result): Result | null;
/** The smallest span that covers all of them; null when there are none. */
export declare function hull(spans: readonly Span[]): Span | null;
