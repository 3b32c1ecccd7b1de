import type { Dates } from "../document/dates.js";
import { anchorsOf, type DatedDoc } from "./anchors.js";
import { directionReader } from "./direction.js";
import { spokenBefore } from "./spoken.js";
import type { Direction } from "./value.js";

/** What a time expression was put on the calendar with. */
export interface DateTrace {
  /** The day it counts from, ISO `YYYY-MM-DD`. */
  readonly day: string;
  /** Where the verb beside it points. */
  readonly direction: Direction;
  /** The TIMEX3 value of the date last spoken of before it; null when there is none. */
  readonly context: string | null;
  /** Index of the statement whose speaker says it; null outside quotations. */
  readonly statement: number | null;
}

/** Finds again what a time expression, by its index, was resolved against. */
export function explainDate(doc: DatedDoc & { readonly dates: Dates }, index: number): DateTrace | null {
  const timex = doc.timexes[index];
  if (!timex) return null;
  const anchors = anchorsOf(doc);
  const { day } = anchors.dayOf(timex, (statement) => doc.dates.saidOn[statement] ?? null);
  const { context } = spokenBefore(doc.text, doc.dates.dates.slice(0, index), timex);
  return {
    day,
    direction: directionReader(doc.tokens, doc.syntax)(timex),
    context,
    statement: anchors.speechOf(timex),
  };
}
