import type { Line } from "./lettering.js";
import type { Word } from "./words.js";

/** How often an article prints a form in the middle of a sentence in capitals, and in lower case. */
export interface Form {
  readonly middle: number;
  readonly lowered: number;
}

/** The printed forms of one article. */
export interface Forms {
  readonly of: (lower: string) => Form;
}

const never: Form = { middle: 0, lowered: 0 };

/** Counts the forms of an article's sentences; headlines do not count. */
export function formsOf(lines: readonly Line[]): Forms {
  const counts: Counts = new Map();
  for (const { words, lettering } of lines) {
    if (lettering !== "prose") continue;
    for (const word of words) count(counts, word.lower, kindOf(word));
  }
  return { of: (lower) => counts.get(lower) ?? never };
}

type Counts = Map<string, { middle: number; lowered: number }>;

function count(counts: Counts, lower: string, kind: keyof Form | null): void {
  if (kind === null) return;
  const own = counts.get(lower);
  if (own) own[kind]++;
  else counts.set(lower, kind === "middle" ? { middle: 1, lowered: 0 } : { middle: 0, lowered: 1 });
}

function kindOf({ spelling, gap, isFirst, isNamelike }: Word): keyof Form | null {
  if (spelling.isLowered) return "lowered";
  return isNamelike && !isFirst && (gap === "" || !/["“:]/u.test(gap)) ? "middle" : null;
}
