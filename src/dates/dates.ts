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
    dates.push(resolve(timex, { ...day, ...spokenBefore(doc.text, dates, timex) }));
  }
  return { dates, saidOn };
}
