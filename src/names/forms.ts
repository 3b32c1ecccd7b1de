import { isNamelike, type Line } from "./lettering.js";
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
  const counts = new Map<string, Form>();
  for (const word of lines.filter(({ lettering }) => lettering === "prose").flatMap(({ words }) => words)) {
    const { middle, lowered } = counts.get(word.lower) ?? never;
    if (/^\p{Ll}/u.test(word.text)) counts.set(word.lower, { middle, lowered: lowered + 1 });
    else if (isRaisedInside(word)) counts.set(word.lower, { middle: middle + 1, lowered });
  }
  return { of: (lower) => counts.get(lower) ?? never };
}

const isRaisedInside = (word: Word) => !word.isFirst && isNamelike(word) && !/["“:]/u.test(word.gap);
