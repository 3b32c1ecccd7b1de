import {
  addDays,
  addMonths,
  isIsoDay,
  isoDay,
  isoWeek,
  nearestMonthDay,
  seasonCode,
  weekdayOf,
} from "../document/calendar.js";
import type { TimeMeaning, TimeUnit, YearPart } from "../document/dates.js";

/** Where the verb's tense points; `present` for `meets on Monday`; `null` when it does not say. */
export type Direction = "past" | "present" | "future" | null;

/** What a meaning is resolved against. */
export interface Moment {
  /** The day of speaking, ISO `YYYY-MM-DD`. */
  readonly day: string;
  readonly direction: Direction;
  /** TIMEX3 value of the date last spoken of, or null. */
  readonly context: string | null;
  /** The same, when it stands in the same sentence. */
  readonly sentenceContext: string | null;
}

const two = (number: number) => String(number).padStart(2, "0");
const yearOf = (day: string) => Number(day.slice(0, 4));
const perYear: Readonly<Record<YearPart["unit"], number>> = { month: 12, season: 4, quarter: 4, half: 2 };

/** The TIMEX3 value of a meaning at a moment. */
export function timexValue(meaning: TimeMeaning, moment: Moment): string {
  switch (meaning.kind) {
    case "value":
    case "stretch":
      return meaning.value;
    case "weekday":
      return weekdayDay(meaning.weekday, meaning.shift, moment);
    case "weekend":
      return weekend(meaning.shift, moment);
    case "shifted":
      return quarterAgo(meaning, moment) ?? shiftedValue(meaning.unit, meaning.shift, moment.day);
    case "context":
      return contextValue(meaning.unit, meaning.shift, moment);
    case "clock":
      return clockValue(meaning.time, meaning.day, moment);
    case "calendar":
      return calendarValue(meaning, moment);
  }
}

/** `a year ago`, said of a quarter in the same sentence, is that quarter of the year before. */
function quarterAgo(meaning: { unit: TimeUnit; shift: number }, { day, sentenceContext }: Moment): string | null {
  const quarter = /^\d{4}-(Q\d)$/u.exec(sentenceContext ?? "")?.[1];
  if (meaning.unit !== "year" || meaning.shift !== -1 || quarter === undefined) return null;
  return `${yearOf(day) - 1}-${quarter}`;
}

function clockValue(time: string, day: TimeMeaning | null, moment: Moment): string {
  const on = day === null ? moment.day : timexValue(day, moment);
  return time === "24" ? `${on}T24` : `${on}T${time}`;
}

function weekdayDay(weekday: number, shift: number | null, { day, direction }: Moment): string {
  const monday = addDays(day, 1 - weekdayOf(day));
  if (shift === 2 || shift === -2) return addDays(monday, weekday - 1 + (shift / 2) * 7);
  const back = (weekdayOf(day) - weekday + 7) % 7;
  if (shift === -1) return addDays(day, -(back || 7));
  if (shift === 1) return addDays(day, 7 - back);
  const isAhead = shift === 0 ? direction !== "past" : direction === "future";
  return isAhead && back > 0 ? addDays(day, 7 - back) : addDays(day, -back);
}

function weekend(shift: number | null, { day, direction }: Moment): string {
  const isOn = weekdayOf(day) >= 6;
  const bare = isOn || direction === "future" ? 0 : -1;
  return `${isoWeek(addDays(day, 7 * (shift ?? bare)))}-WE`;
}

function shiftedValue(unit: TimeUnit, shift: number, day: string): string {
  const year = yearOf(day);
  switch (unit) {
    case "week":
      return isoWeek(addDays(day, shift * 7));
    case "weekend":
      return `${isoWeek(addDays(day, shift * 7))}-WE`;
    case "month":
      return addMonths(day, shift).slice(0, 7);
    case "quarter":
    case "season":
    case "half":
      return partAt(unit, indexOf(unit, day) + shift);
    case "year":
      return String(year + shift);
    case "decade":
      return String(Math.floor(year / 10) + shift);
    case "century":
      return String(Math.floor(year / 100) + shift);
    default:
      return addDays(day, shift);
  }
}

/** The running number of the part of the year a day lies in. */
function indexOf(unit: YearPart["unit"], day: string): number {
  const month = Number(day.slice(5, 7));
  if (unit === "month") return yearOf(day) * 12 + month - 1;
  // Meteorological seasons: January and February belong to the winter that began the year before.
  if (unit === "season") return yearOf(day) * 4 + Math.floor(month / 3) - 1;
  return yearOf(day) * perYear[unit] + Math.floor((month - 1) / (12 / perYear[unit]));
}

/** The value of the part with this running number. */
function partAt(unit: YearPart["unit"], index: number): string {
  const year = Math.floor(index / perYear[unit]);
  return partValue(year, { unit, number: index - year * perYear[unit] + 1 });
}

function partValue(year: number, { unit, number }: YearPart): string {
  if (unit === "month") return `${year}-${two(number)}`;
  if (unit === "season") return `${year}-${seasonCode(number)}`;
  return `${year}-${unit === "quarter" ? "Q" : "H"}${number}`;
}

type Calendar = Extract<TimeMeaning, { kind: "calendar" }>;

function calendarValue(meaning: Calendar, moment: Moment): string {
  const { part, day } = meaning;
  const year = meaning.year ?? (meaning.shiftsYear ? yearOf(moment.day) + (meaning.shift ?? 0) : null);
  if (part === null) return day === null ? String(year ?? yearOf(moment.day)) : dayOfMonth(day, moment);
  if (year !== null) return day === null ? partValue(year, part) : isoDay(year, part.number, day);
  if (day !== null) return monthDay(part.number, day, moment);
  return partAt(part.unit, nearestPart(part, meaning.shift, moment));
}

function dayOfMonth(day: number, { day: today, direction }: Moment): string {
  const isPast = Number(today.slice(8)) >= day;
  const step = direction === "future" && !isPast ? 0 : direction === "future" ? 1 : isPast ? 0 : -1;
  return `${addMonths(today, step).slice(0, 7)}-${two(day)}`;
}

/** Days between the nearest such day and the moment that the verb's tense may overrule. */
const slack = { past: 100, future: 45 };

function monthDay(month: number, day: number, moment: Moment): string {
  const nearest = nearestMonthDay(moment.day, month, day);
  if (nearest === null) return `XXXX-${two(month)}-${two(day)}`;
  const year = yearOf(nearest);
  if (moment.direction === "past" && nearest > addDays(moment.day, slack.past)) return isoDay(year - 1, month, day);
  if (moment.direction === "future" && nearest < addDays(moment.day, -slack.future))
    return isoDay(year + 1, month, day);
  return nearest;
}

/** The running number of the part meant by `May`, `last May`, `this winter`, `the third quarter`. */
function nearestPart({ unit, number }: YearPart, shift: number | null, { day, direction }: Moment): number {
  const now = indexOf(unit, day);
  const count = perYear[unit];
  const latest = now - (((now % count) - (number - 1) + count) % count);
  if (shift === -1) return lastPart(unit, latest, now);
  if (shift === 1) return latest + count;
  if (shift === 0) return Math.floor(now / count) * count + number - 1;
  if (direction === "past") return latest;
  if (direction === "future") return latest === now ? now : latest + count;
  // Without a tense: the nearer one, the past one when both are as near; a season of the running year before all.
  if (unit === "season") return Math.floor(now / count) * count + number - 1;
  return now - latest <= count / 2 ? latest : latest + count;
}

/**
 * The month or season before the running one. One of the running year that is hardly over is called by its bare name
 * (`in February`), or `this February`: `last February`, said in April, is the year before's.
 */
function lastPart(unit: YearPart["unit"], latest: number, now: number): number {
  if (latest === now) return now - perYear[unit];
  const isSameYear = Math.floor(latest / perYear[unit]) === Math.floor(now / perYear[unit]);
  return unit === "month" && isSameYear && now - latest <= 2 ? latest - perYear[unit] : latest;
}

/** `a year earlier`, `the next day`: the unit of the date last spoken of, moved; `XXXX…` where that date is too coarse. */
function contextValue(unit: TimeUnit, shift: number, { day, context }: Moment): string {
  const spoken = context?.slice(0, 10) ?? day;
  if (unit === "quarter") return contextQuarter(spoken, shift, day);
  if (isIsoDay(spoken)) return shiftedValue(unit, shift, spoken);
  if (unit === "month" && /^\d{4}-\d{2}$/u.test(spoken)) return shiftedValue(unit, shift, `${spoken}-01`);
  if (unit === "day" || unit === "week" || unit === "month") return coarse[unit];
  return contextYear(unit, shift, spoken);
}

/** Years and more keep the month or quarter spoken of: `a year earlier`, of a third quarter, is one too. */
function contextYear(unit: TimeUnit, shift: number, spoken: string): string {
  const part = /^(\d{4})-(\d{2}|Q\d|H\d)$/u.exec(spoken);
  if (part && unit === "year") return `${Number(part[1]) + shift}-${part[2]}`;
  return /^\d{4}/u.test(spoken) ? shiftedValue(unit, shift, `${spoken.slice(0, 4)}-01-01`) : "XXXX";
}

const coarse = { day: "XXXX-XX-XX", week: "XXXX-WXX", month: "XXXX-XX" };

/** `the quarter` is the one last spoken of, else the latest that is over. */
function contextQuarter(spoken: string, shift: number, day: string): string {
  if (!/^\d{4}-Q\d$/u.test(spoken)) return shiftedValue("quarter", shift - 1, day);
  return partAt("quarter", Number(spoken.slice(0, 4)) * 4 + Number(spoken.slice(6)) - 1 + shift);
}
