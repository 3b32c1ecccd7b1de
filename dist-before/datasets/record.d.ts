import type { Sha256 } from "../document/hash.js";
import type { AnnotatedArticle } from "../document/layers.js";
import { type ArticleSummary } from "../graph/summary.js";
import type { documents, sentences } from "./articles.js";
import type { RowOf } from "./dataset.js";
import type { roles } from "./entities.js";
import type { eventRoles, events } from "./events.js";
import type { dates, mentions, money } from "./expressions.js";
import type { statementSpans, statements } from "./statements.js";
/** The rows an article makes by itself, by dataset. */
export interface ArticleTables {
    readonly documents: readonly RowOf<typeof documents>[];
    readonly sentences: readonly RowOf<typeof sentences>[];
    readonly mentions: readonly RowOf<typeof mentions>[];
    readonly dates: readonly RowOf<typeof dates>[];
    readonly money: readonly RowOf<typeof money>[];
    readonly roles: readonly RowOf<typeof roles>[];
    readonly statements: readonly RowOf<typeof statements>[];
    readonly statement_spans: readonly RowOf<typeof statementSpans>[];
    readonly events: readonly RowOf<typeof events>[];
    readonly event_roles: readonly RowOf<typeof eventRoles>[];
}
/**
 * All that is left of an article once it is annotated: a JSON value that can be written down and linked with others
 * later, elsewhere. In its rows an entity has the id that the article alone gives it, and an event is its own incident.
 */
export interface ArticleRecord {
    readonly summary: ArticleSummary;
    /** Where the story begins behind a dateline, in UTF-16 units of the text. */
    readonly storyStart: number;
    readonly tables: ArticleTables;
}
/** Makes the record of an article. Throws when a layer points outside another one. */
export declare function recordOf(article: AnnotatedArticle, sha256: Sha256): ArticleRecord;
