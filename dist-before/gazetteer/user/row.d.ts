/** The columns of a lexicon. */
export declare const columns: readonly ["name", "type", "mode", "id", "aliases", "country", "valid_from", "valid_until"];
export type Column = (typeof columns)[number];
/** What a row of a lexicon says, not yet checked; a column without value is absent. */
export interface Row {
    /** The line it begins in, from 1. */
    readonly line: number;
    readonly values: ReadonlyMap<Column, unknown>;
}
/** What is wrong in a line of a lexicon, and the remedy. */
export interface LineProblem {
    readonly line: number;
    readonly text: string;
}
/** The rows of a file and what is wrong with it as a file. */
export interface Rows {
    readonly rows: readonly Row[];
    readonly problems: readonly LineProblem[];
}
/** The column of this name, or null. */
export declare function columnNamed(name: string): Column | null;
/** A sentence that proposes the known word most like the one found; empty when none is like it. */
export declare function proposal(found: string, known: readonly string[]): string;
/** A value as it is shown in a message: in quotation marks, cut when it is long. */
export declare function shown(value: unknown): string;
