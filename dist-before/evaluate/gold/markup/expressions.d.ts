import type { TimexType } from "../../../document/dates.js";
import { type Assembly, type Raw } from "./assembly.js";
import type { Mark } from "./spans.js";
/** Makes the dates of `<date>`: the type may be left out where the value shows it. */
export declare function datesFrom(marks: readonly Mark[], assembly: Assembly): Raw[];
/** Makes the amounts of `<money>`. */
export declare function moneyFrom(marks: readonly Mark[], assembly: Assembly): Raw[];
/** Makes the dateline of `<dateline>`, or null; there is one at most. */
export declare function datelineFrom(marks: readonly Mark[], assembly: Assembly): Raw | null;
/** The type a TIMEX3 value shows by its form: `P7Y` is a DURATION, `2022-10-01T09` and `T09` a TIME, all else a DATE. */
export declare function typeShownBy(value: string): TimexType;
