import { bySpan, type Span } from "../../document/span.js";

/** Two spans that share characters, in reading order. */
export interface Overlap<Item extends Span> {
  readonly first: Item;
  readonly second: Item;
  /** Whether neither lies within the other. */
  readonly crosses: boolean;
}

/**
 * For each span the innermost one around or across it that begins no later, if any. Spans that cross are always found
 * when there are some, though not every pair of them.
 */
export function overlapsAmong<Item extends Span>(spans: readonly Item[]): readonly Overlap<Item>[] {
  const open: Item[] = [];
  return [...spans].sort(bySpan).flatMap((second) => {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= second.start) open.pop();
    const first = open.at(-1);
    open.push(second);
    return first ? [{ first, second, crosses: first.end < second.end }] : [];
  });
}
