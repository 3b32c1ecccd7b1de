import type { RunRow } from "./columns.js";
import type { RowSpec } from "./row-changes.js";
/** How mentions are compared. */
export declare const mentionSpec: RowSpec<RunRow<"mentions">>;
/** How time expressions are compared. */
export declare const dateSpec: RowSpec<RunRow<"dates">>;
/** How amounts of money are compared. */
export declare const moneySpec: RowSpec<RunRow<"money">>;
/** How the offices that people hold are compared. */
export declare const roleSpec: RowSpec<RunRow<"roles">>;
/** How statements are compared. */
export declare const statementSpec: RowSpec<RunRow<"statements">>;
/** How events are compared. */
export declare const eventSpec: RowSpec<RunRow<"events">>;
