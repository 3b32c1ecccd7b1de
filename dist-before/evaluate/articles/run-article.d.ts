import type { RowOf } from "../../datasets/dataset.js";
import type { eventRoles, events } from "../../datasets/events.js";
import type { dates, mentions, money } from "../../datasets/expressions.js";
import type { statementSpans, statements } from "../../datasets/statements.js";
import type { Tables } from "../../datasets/tables.js";
import type { PointSpan } from "../score.js";
/** What a run says of one article: its rows of the datasets. Offsets are code points. */
export interface RunArticle {
    readonly text: string;
    readonly sentences: readonly PointSpan[];
    readonly mentions: readonly RowOf<typeof mentions>[];
    readonly dates: readonly RowOf<typeof dates>[];
    readonly money: readonly RowOf<typeof money>[];
    readonly statements: readonly RowOf<typeof statements>[];
    readonly events: readonly RowOf<typeof events>[];
    /** Parts of a statement, and participants of an event, by its id. */
    readonly partsOf: ReadonlyMap<string, readonly RowOf<typeof statementSpans>[]>;
    readonly rolesOf: ReadonlyMap<string, readonly RowOf<typeof eventRoles>[]>;
}
/** The rows of a run article by article; the key is the `source_id` of its document, which gold and sets know it by. */
export declare function runArticles(tables: Tables): ReadonlyMap<string, RunArticle>;
/** The span of a row. */
export declare function pointSpan({ char_start, char_end, }: {
    readonly char_start: number;
    readonly char_end: number;
}): PointSpan;
/** The spans of one part of a statement. */
export declare function spansOf(run: RunArticle, statementId: string, part: RowOf<typeof statementSpans>["part"]): PointSpan[];
