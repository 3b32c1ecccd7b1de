import type { ResolvedDate, Timex } from "../document/dates.js";
import type { Moment } from "./value.js";
/** What was spoken of before an expression. */
export type Spoken = Pick<Moment, "context" | "quarter" | "comparedQuarter">;
/** Nothing was. */
export declare const unspoken: Spoken;
/** The value of the last date on the calendar before an expression, and the quarter last spoken of. */
export declare function spokenBefore(text: string, dates: readonly ResolvedDate[], timex: Timex): Spoken;
