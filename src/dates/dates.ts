import type { Dates, ResolvedDate, Timex } from "../document/dates.js";
import { anchorsOf, type DatedDoc } from "./anchors.js";
import { directionReader } from "./direction.js";
import { type Anchored, resolved } from "./resolve.js";
import { saidOnOf } from "./said-on.js";

/**
 * Resolves every expression: first those that date a statement, then the days of the statements, then all the rest.
 * What stands in a quotation counts from the day it was spoken, what stands in a tweet from its stamp, everything
 * else from the day the report was filed.
 */
export function datesOf(doc: DatedDoc): Dates {
  const anchors = anchorsOf(doc);
  const directionAt = directionReader(doc.tokens, doc.syntax);
  const resolve = (timex: Timex, day: Pick<Anchored, "day" | "anchor">, context: Spoken) =>
    resolved(timex, { ...day, direction: directionAt(timex), ...context });
  const saidOn = saidOnOf(doc, anchors, (timex, day) => resolve(timex, day, { context: null, sentenceContext: null }));
  const dates: ResolvedDate[] = [];
  for (const timex of doc.timexes) {
    const day = anchors.dayOf(timex, (statement) => saidOn[statement] ?? null);
    dates.push(resolve(timex, day, spokenBefore(doc, dates, timex)));
  }
  return { dates, saidOn };
}

type Spoken = Pick<Anchored, "context" | "sentenceContext">;

/** The value of the last date on the calendar before an expression, and the same within twelve words of running text. */
function spokenBefore(doc: DatedDoc, dates: readonly ResolvedDate[], { start }: Timex): Spoken {
  for (let at = dates.length - 1; at >= Math.max(0, dates.length - 8); at--) {
    const date = dates[at];
    if (date?.intervalStart && date.type !== "DURATION" && !/^(?:ago|counted-from-context)$/u.test(date.rule)) {
      const isNear = !/[.!?]\s|\n/u.test(doc.text.slice(date.end, Math.min(start, date.end + 300)));
      return { context: date.value, sentenceContext: isNear && start - date.end < 300 ? date.value : null };
    }
  }
  return { context: null, sentenceContext: null };
}
