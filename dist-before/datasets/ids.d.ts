import type { Sha256 } from "../document/hash.js";
import type { AnnotatedArticle } from "../document/layers.js";
/** The ids of an article's rows; each list runs parallel to its layer. */
export interface ArticleIds {
    readonly sentences: readonly string[];
    readonly mentions: readonly string[];
    readonly dates: readonly string[];
    readonly money: readonly string[];
    readonly statements: readonly string[];
    readonly events: readonly string[];
}
/** `prefix_` and sixteen hexadecimal digits of the hash of the parts. */
export declare function contentId(sha256: Sha256, prefix: string, parts: readonly (string | number)[]): string;
/**
 * Gives out ids made of content: `(prefix, parts)` to an id. When the same content comes again, its number of times
 * so far goes into the hash too, so that ids are unique as long as content is given in a fixed order.
 */
export declare function idMaker(sha256: Sha256): (prefix: string, parts: readonly (string | number)[]) => string;
/** Makes the ids of an article's rows of the article's id and what each row covers: they change only when the article does. */
export declare function articleIds(article: AnnotatedArticle, sha256: Sha256): ArticleIds;
