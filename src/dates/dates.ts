import type { Dates, ResolvedDate, Timex } from "../document/dates.js";
import { anchorsOf, type DatedDoc } from "./anchors.js";
import { directionReader } from "./direction.js";
import { type Anchored, resolved } from "./resolve.js";
import { saidOnOf } from "./said-on.js";
import { spokenBefore, unspoken } from "./spoken.js";

/**
 * Resolves every expression: first those that date a statement, then the days of the statements, then all the rest.
 * What stands in a quotation counts from the day it was spoken, what stands in a tweet from its stamp, everything
 * else from the day the report was filed.
 */
export function datesOf(doc: DatedDoc): Dates {
  const anchors = anchorsOf(doc);
  const directionAt = directionReader(doc.tokens, doc.syntax);
  const resolve = (timex: Timex, moment: Omit<Anchored, "direction">) =>
    resolved(timex, { ...moment, direction: directionAt(timex) });
  const saidOn = saidOnOf(doc, anchors, (timex, day) => resolve(timex, { ...day, ...unspoken }));
  const dates: ResolvedDate[] = [];
  for (const timex of doc.timexes) {
    const day = anchors.dayOf(timex, (statement) => saidOn[statement] ?? null);
    const moment = { ...day, ...spokenBefore(doc.text, dates, timex) };
    const date = resolve(timex, moment);
    const start = rangeStart(doc.timexes, dates);
    const isTooEarly = start !== null && isBare(timex) && date.intervalStart !== null && date.intervalStart < start;
    dates.push(isTooEarly ? resolved(timex, { ...moment, day: start, direction: "future" }) : date);
  }
  return { dates, saidOn };
}

/** The first day of the range that the next date ends, or null when it ends none: `from Monday to Friday` ends after it began. */
function rangeStart(timexes: readonly Timex[], dates: readonly ResolvedDate[]): string | null {
  const isEnd = timexes[dates.length - 1]?.rangeEnd === dates.length;
  return isEnd ? (dates.at(-1)?.intervalStart ?? null) : null;
}

function isBare({ meaning }: Timex): boolean {
  if (meaning.kind === "weekday") return meaning.shift === null;
  return meaning.kind === "calendar" && meaning.year === null && meaning.part !== null && meaning.shift === null;
}
