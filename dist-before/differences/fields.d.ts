import { type Cell } from "./cell.js";
import type { RunRow } from "./columns.js";
import type { Side } from "./sides.js";
/** A field by which two matched rows are compared. */
export interface Field<Row> {
    /** The column it is named for. */
    readonly name: string;
    readonly of: (row: Row, side: Side) => Cell;
    /** Tells at once that two rows are the same in it, when nothing else than the rows counts. */
    readonly isSame?: (a: Row, b: Row) => boolean;
}
/** Columns compared as they stand. */
export declare function plain<Row>(...names: readonly (keyof Row & string)[]): Field<Row>[];
/** Fields of `mentions`. */
export declare const mentionFields: readonly Field<RunRow<"mentions">>[];
/** Fields of `dates`. */
export declare const dateFields: readonly Field<RunRow<"dates">>[];
/** Fields of `money`. */
export declare const moneyFields: readonly Field<RunRow<"money">>[];
/** Fields of `roles`. */
export declare const roleFields: readonly Field<RunRow<"roles">>[];
/** Fields of `statements`. */
export declare const statementFields: readonly Field<RunRow<"statements">>[];
/** Fields of `events`. */
export declare const eventFields: readonly Field<RunRow<"events">>[];
/** Who speaks: the entity, else the words that name the speaker. */
export declare function speakerOf({ speaker_id, speaker_text }: RunRow<"statements">, side: Side): Cell;
/** Who takes part in an event: the entities its row names, then the words of those that have none. */
export declare function participantsOf(event: RunRow<"events">, side: Side, role: "actor" | "recipient" | "place"): Cell;
