import type { TimeMeaning } from "../document/dates.js";
import type { Moment } from "./value.js";
type Context = Omit<Extract<TimeMeaning, {
    kind: "context";
}>, "kind">;
/** `a year earlier`, `the next day`: the unit of the date last spoken of, moved; `XXXX…` where that date is too coarse. */
export declare function contextValue({ unit, shift, keepsPart }: Context, { day, context, quarter }: Moment): string;
export {};
