import type { DateAnchor, ResolvedDate, Timex } from "../document/dates.js";
import { type Moment } from "./value.js";
/** A moment with the name of the day it was taken from. */
export interface Anchored extends Moment {
    readonly anchor: DateAnchor;
}
/** Puts one expression on the calendar. */
export declare function resolved(timex: Timex, moment: Anchored): ResolvedDate;
