import type { Stretch } from "./pairing.js";
import type { Difference } from "./record.js";
/** A stretch of an article's text with the words a change is about. */
export interface Passage {
    readonly text: string;
    /** Where it begins in the article's text, in code points. */
    readonly start: number;
    /** The words, in the code points of the article's text, sorted. */
    readonly marks: readonly Stretch[];
}
/** What has become of one row: one record, or one for each field that changed. */
export interface RowChange {
    readonly records: readonly Difference[];
    /** What the report puts it under: its rule, for datasets without rules what else tells them apart; empty for nothing. */
    readonly group: string;
    /** Day and path of its article, to sort by; empty for what belongs to none. */
    readonly article: string;
    /** What happened, where: the first line of the report on it. */
    readonly heading: string;
    /** The words with their sentence; null for what has no place in a text. */
    readonly passage: Passage | null;
    /** The further lines of the report: from what to what, or the evidence. */
    readonly details: readonly string[];
}
/** What a comparison has found out about a dataset. */
export interface DatasetChanges {
    /** The number of rows that both runs have and that are the same. */
    readonly same: number;
    readonly changes: readonly RowChange[];
}
/** A field that changed; of a row that appeared or vanished, what it says, without a field. */
export type FieldChange = Partial<Pick<Difference, "field" | "before" | "after">>;
/** What has become of a row that A and B have, or only one of them. */
export declare function changeWith(a: object | null, b: object | null): Difference["change"];
/** The keys of a record, in order; what is not given is null. */
export declare function recordOf(known: Partial<Difference> & Pick<Difference, "change" | "dataset">): Difference;
/** What changed in a field, on a line. Of long texts only what differs is shown. */
export declare function fieldLine({ field, before, after }: Pick<Difference, "field" | "before" | "after">): string;
/** The changes of a dataset in the order of the articles, then of the text; the fields of a row stay as they are. */
export declare function sortedChanges(changes: readonly RowChange[]): RowChange[];
