import type { ResolvedDate, SaidOn, Timex } from "../document/dates.js";
import type { Anchors, DatedDoc } from "./anchors.js";
import type { Anchored } from "./resolve.js";
type Resolve = (timex: Timex, day: Pick<Anchored, "day" | "anchor">) => ResolvedDate;
/**
 * The day of each statement, in the order of the text; null when the text gives none.
 *
 * A tweet has its stamp. Else the expression that dates the saying decides (its own, or that of the clause it is
 * coordinated with, as in `on Monday met the envoys and said`), counted from the day of the quotation it
 * stands in; one that names no day (`last month`) leaves the statement undated. A statement inside another one by the
 * same speaker was made with it. Else the occasion carries over: a person whose earlier statement is dated goes on
 * speaking that day (`said at a press conference on Tuesday` … `he added`), until another date or another medium is
 * named. A text issued after a meeting has the day of that meeting. Countries and bodies speak every day: theirs carries
 * over to the next paragraph at most. Tweets do not carry.
 */
export declare function saidOnOf(doc: DatedDoc, anchors: Anchors, resolve: Resolve): (SaidOn | null)[];
export {};
