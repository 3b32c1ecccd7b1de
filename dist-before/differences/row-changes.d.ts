import type { Field } from "./fields.js";
import type { Pairing, Stretch } from "./pairing.js";
import { type Placed } from "./passage.js";
import type { Difference } from "./record.js";
import { type FieldChange, type RowChange } from "./row-change.js";
import type { ArticleRows } from "./run-index.js";
import type { Side, Sides } from "./sides.js";
/** How the rows of a dataset that stand in articles are compared. */
export interface RowSpec<Row extends Placed> {
    readonly dataset: Difference["dataset"];
    readonly id: (row: Row) => string;
    /** The rule that made it; null in datasets without rules. */
    readonly rule: (row: Row) => string | null;
    readonly fields: readonly Field<Row>[];
    /** What a row says, in a few words. */
    readonly summary: (row: Row, side: Side) => string;
    /** The words to point out, when they are not the row's whole text. */
    readonly marks?: (row: Row, side: Side) => readonly Stretch[];
}
/** An article of both runs. */
export interface ArticlePair {
    readonly a: ArticleRows;
    readonly b: ArticleRows;
}
/** What became of the rows of an article. */
export declare function rowChanges<Row extends Placed>(spec: RowSpec<Row>, { both, onlyA, onlyB }: Pairing<Row>, { article, sides }: {
    readonly article: ArticlePair;
    readonly sides: Sides;
}): RowChange[];
/** The fields in which two rows differ, in the order of the fields. */
export declare function changedFields<Row>(fields: readonly Field<Row>[], [a, b]: readonly [Row, Row], sides: Pick<Sides, "a" | "b">): FieldChange[];
