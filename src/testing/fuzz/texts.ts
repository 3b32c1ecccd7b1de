import fc from "fast-check";
import { brackets, marks, newsPieces, oddCharacters } from "./pieces.js";

/** For tests: texts of any Unicode, halves of characters among them. */
export const anyCharacters = fc
  .array(
    fc.oneof(
      fc.constantFrom(...oddCharacters),
      fc.string({ unit: "binary", minLength: 1, maxLength: 3 }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom("a", "Said ", " ", "\n"),
    ),
    { maxLength: 400 },
  )
  .map((pieces) => pieces.join(""));

/** For tests: digits, marks and signs in any order. */
const markSoup = fc.array(fc.constantFrom(...marks), { maxLength: 400 }).map((pieces) => pieces.join(""));

/** For tests: one piece over and over, at most `longest` characters, without a blank or with one after each. */
export function longRun(longest: number): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom(
      ...oddCharacters,
      ...marks,
      ...Object.values(newsPieces).flat(),
      "a",
      "A",
      "a-",
      "A.",
      "1,",
      "ab\n",
    ),
    fc.string({ minLength: 1, maxLength: 6 }),
  );
  return fc
    .record({
      before: newsWords(4),
      piece,
      blank: fc.constantFrom("", " "),
      times: fc.integer({ min: 2, max: longest }),
    })
    .map(({ before, piece: each, blank, times }) => {
      const unit = `${each}${blank}`;
      return `${before} ${unit.repeat(Math.max(1, Math.min(times, Math.floor(longest / unit.length))))}`;
    });
}

/** For tests: quotations and brackets within one another, at most `deepest`, closed, crossed or left open. */
export function nested(deepest: number): fc.Arbitrary<string> {
  const level = fc.record({ pair: fc.constantFrom(...brackets), word: fc.constantFrom("", "a ", "He said, ", "\n\n") });
  return fc
    .record({
      pattern: fc.array(level, { minLength: 1, maxLength: 4 }),
      depth: fc.integer({ min: 1, max: deepest }),
      middle: newsWords(6),
      closing: fc.constantFrom("rightly", "crossed", "half", "not"),
    })
    .map(({ pattern, depth, middle, closing }) => {
      const levels = Array.from({ length: depth }, (_, index) => pattern[index % pattern.length]);
      const opens = levels.map((each) => `${each?.word}${each?.pair[0]}`).join("");
      const closes = levels.map((each) => each?.pair[1] ?? "");
      return `${opens}${middle}${closed(closes, closing)}, he said.`;
    });
}

function closed(closes: readonly string[], how: "rightly" | "crossed" | "half" | "not"): string {
  if (how === "not") return "";
  if (how === "crossed") return closes.join("");
  return closes
    .toReversed()
    .slice(how === "half" ? closes.length >> 1 : 0)
    .join("");
}

/** For tests: names, amounts, dates, cues and acts in any order, at most so many. */
export function newsWords(most: number): fc.Arbitrary<string> {
  const kinds = Object.values(newsPieces).map((pieces) => fc.constantFrom(...pieces));
  return fc.array(fc.oneof(...kinds), { maxLength: most }).map((words) => words.join(" "));
}

/** For tests: paragraphs of sentences that look like news and make no sense. */
const nonsense = fc
  .array(
    fc.record({
      words: newsWords(14),
      quoted: newsWords(8),
      shape: fc.constantFrom("plain", "quote first", "quote last", "quote alone", "capitals"),
      end: fc.constantFrom(". ", "? ", "… ", " ", ".\n\n", "\n", ".”\n\n"),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((sentences) =>
    sentences
      .map(({ words, quoted, shape, end }) => {
        if (shape === "quote first") return `“${quoted},” ${words}${end}`;
        if (shape === "quote last") return `${words}, “${quoted}.”${end}`;
        if (shape === "quote alone") return `“${quoted}${end}`;
        return `${shape === "capitals" ? words.toUpperCase() : words}${end}`;
      })
      .join(""),
  );

/** How far arbitrary texts go. */
export interface Extent {
  /** Longest run of one piece, in characters. */
  readonly longest: number;
  /** Most quotations within one another. */
  readonly deepest: number;
}

/** For tests: texts that have nothing to do with any article. */
export function inventedText({ longest, deepest }: Extent): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: nonsense },
    { weight: 2, arbitrary: anyCharacters },
    { weight: 2, arbitrary: markSoup },
    { weight: 1, arbitrary: nested(deepest) },
    { weight: 1, arbitrary: longRun(longest) },
    { weight: 1, arbitrary: fc.tuple(nonsense, anyCharacters, markSoup).map((parts) => parts.join("\n\n")) },
  );
}
