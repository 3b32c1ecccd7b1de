import type { Sha256 } from "../document/hash.js";
import type { documents, sentences } from "./articles.js";
import { type ArticleContext } from "./context.js";
import type { RowOf } from "./dataset.js";
import type { roles } from "./entities.js";
import type { dates, mentions, money } from "./expressions.js";
/** The row of the article itself. */
export declare function documentRow({ article, docId, place }: ArticleContext, sha256: Sha256): RowOf<typeof documents>;
/** The article's sentences. */
export declare function sentenceRows({ article, docId, ids, place }: ArticleContext): RowOf<typeof sentences>[];
/** The article's mentions. */
export declare function mentionRows(context: ArticleContext): RowOf<typeof mentions>[];
/** The article's time expressions. */
export declare function dateRows(context: ArticleContext): RowOf<typeof dates>[];
/** The article's amounts of money. */
export declare function moneyRows(context: ArticleContext): RowOf<typeof money>[];
/** The offices the article says somebody holds, in the order they stand in the text. */
export declare function roleRows(context: ArticleContext): RowOf<typeof roles>[];
