import type { SaidOn, Timex } from "../document/dates.js";
import type { Annotated } from "../document/layers.js";
import { type Span } from "../document/span.js";
import type { Anchored } from "./resolve.js";
export type DatedDoc = Annotated<"quotations" | "tokens" | "syntax" | "timexes" | "mentions" | "statements">;
type Day = Pick<Anchored, "day" | "anchor">;
/** Which day each expression counts from. */
export interface Anchors {
    /** The day the report was filed: the dateline's when it lies at most a week before the article's, else the article's. */
    readonly report: Day;
    /** Index of the statement whose speaker says an expression in a quotation; null outside quotations. */
    readonly speechOf: (span: Span) => number | null;
    /** The day of an expression, given the days of the statements. */
    readonly dayOf: (timex: Timex, saidOn: (statement: number) => SaidOn | null) => Day;
}
/** Prepares the anchors of an article. */
export declare function anchorsOf(doc: DatedDoc): Anchors;
export {};
