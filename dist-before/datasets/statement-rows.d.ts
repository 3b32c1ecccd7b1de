import { type ArticleContext } from "./context.js";
import type { RowOf } from "./dataset.js";
import type { statementSpans, statements } from "./statements.js";
/** The article's statements. */
export declare function statementRows(context: ArticleContext): RowOf<typeof statements>[];
/** The parts of the article's statements: statement by statement, each in the order of the text. */
export declare function statementSpanRows(context: ArticleContext): RowOf<typeof statementSpans>[];
