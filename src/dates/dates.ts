import type { Dates, ResolvedDate } from "../document/dates.js";
import type { Annotated } from "../document/layers.js";
import { directionReader } from "./direction.js";
import { type Anchored, resolved } from "./resolve.js";

/** Resolves every expression against its own day. */
export function datesOf(
  doc: Annotated<"quotations" | "tokens" | "syntax" | "timexes" | "mentions" | "statements">,
): Dates {
  const directionAt = directionReader(doc.tokens, doc.syntax);
  const dates: ResolvedDate[] = [];
  let context: string | null = null;
  for (const timex of doc.timexes) {
    const moment: Anchored = { day: doc.published, anchor: "published", direction: directionAt(timex), context };
    const date = resolved(timex, moment);
    if (date.intervalStart !== null && date.type !== "DURATION") context = date.value;
    dates.push(date);
  }
  return { dates, saidOn: doc.statements.map(() => null) };
}
