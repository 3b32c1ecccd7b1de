import { isIsoDay } from "../document/calendar.js";
import type { TimeMeaning } from "../document/dates.js";
import { partAt, shiftedValue } from "./units.js";
import type { Moment } from "./value.js";

type Context = Omit<Extract<TimeMeaning, { kind: "context" }>, "kind">;

/** `a year earlier`, `the next day`: the unit of the date last spoken of, moved; `XXXX…` where that date is too coarse. */
export function contextValue({ unit, shift, keepsPart }: Context, { day, context }: Moment): string {
  const spoken = context?.slice(0, 10) ?? day;
  if (unit === "quarter") return contextQuarter(spoken, shift, day);
  if (isIsoDay(spoken)) return shiftedValue(unit, shift, spoken);
  if (unit === "month" && /^\d{4}-\d{2}$/u.test(spoken)) return shiftedValue(unit, shift, `${spoken}-01`);
  if (unit === "day" || unit === "week" || unit === "month") return coarse[unit];
  return contextYear({ unit, shift, keepsPart }, spoken);
}

/** Years and more keep the month or quarter spoken of: `a year earlier`, of a third quarter, is one too. */
function contextYear({ unit, shift, keepsPart }: Context, spoken: string): string {
  const part = /^(\d{4})-(\d{2}|Q\d|H\d)$/u.exec(spoken);
  if (part && unit === "year" && keepsPart) return `${Number(part[1]) + shift}-${part[2]}`;
  return /^\d{4}/u.test(spoken) ? shiftedValue(unit, shift, `${spoken.slice(0, 4)}-01-01`) : "XXXX";
}

const coarse = { day: "XXXX-XX-XX", week: "XXXX-WXX", month: "XXXX-XX" };

/** `the quarter` is the one last spoken of, else the latest that is over. */
function contextQuarter(spoken: string, shift: number, day: string): string {
  if (!/^\d{4}-Q\d$/u.test(spoken)) return shiftedValue("quarter", shift - 1, day);
  return partAt("quarter", Number(spoken.slice(0, 4)) * 4 + Number(spoken.slice(6)) - 1 + shift);
}
