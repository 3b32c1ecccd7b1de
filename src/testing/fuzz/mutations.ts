import fc from "fast-check";
import { brackets, newsPieces, oddCharacters } from "./pieces.js";

/** One change to a text; `at`, `to` and `by` in [0, 1) say where. */
interface Change {
  readonly kind: (typeof kinds)[number];
  readonly unit: "character" | "word" | "paragraph";
  readonly at: number;
  readonly to: number;
  readonly piece: string;
}

const kinds = [
  "delete",
  "double",
  "swap",
  "splice",
  "insert",
  "upper",
  "lower",
  "capitals",
  "other marks",
  "cut",
] as const;

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom(...kinds),
  unit: fc.constantFrom("character", "word", "paragraph"),
  at: fc.double({ min: 0, max: 0.9999, noNaN: true }),
  to: fc.double({ min: 0, max: 0.9999, noNaN: true }),
  piece: fc.constantFrom(...oddCharacters, ...brackets.flat(), ...Object.values(newsPieces).flat()),
});

/** For tests: one of the articles, or a part of one, with changes all over it. */
export function mutated(articles: readonly string[]): fc.Arbitrary<string> {
  return fc
    .record({
      text: fc.constantFrom(...articles),
      other: fc.constantFrom(...articles),
      from: fc.integer({ min: 0, max: 3000 }),
      length: fc.integer({ min: 200, max: 2500 }),
      changes: fc.array(change, { minLength: 1, maxLength: 14 }),
    })
    .map(({ text, other, from, length, changes }) => {
      const start = from < text.length / 2 ? from : 0;
      return changes.reduce((current, each) => changed(current, each, other), text.slice(start, start + length));
    });
}

function changed(text: string, { kind, unit, at, to, piece }: Change, other: string): string {
  const parts = partsOf(text, unit);
  const first = Math.floor(at * parts.length);
  const last = Math.min(parts.length, first + 1 + Math.floor(to * 6));
  const [before, middle, after] = [parts.slice(0, first), parts.slice(first, last), parts.slice(last)];
  const put = (...inner: readonly string[]) => [...before, ...inner, ...after].join("");
  switch (kind) {
    case "delete":
      return put();
    case "double":
      return put(...middle, ...middle, ...middle);
    case "swap":
      return put(...middle.toReversed());
    case "splice":
      return put(other.slice(Math.floor(to * other.length), Math.floor(to * other.length) + 300));
    case "insert":
      return put(piece, ...middle);
    case "upper":
      return put(...middle.map((part) => part.toUpperCase()));
    case "lower":
      return put(...middle.map((part) => part.toLowerCase()));
    case "capitals":
      return put(...middle.map((part) => part.replaceAll(/\b[a-z]/gu, (letter) => letter.toUpperCase())));
    case "other marks":
      return text.replaceAll(/[“”‘’"'.,]/gu, (mark, offset) => (offset % 3 === 0 ? piece : mark));
    case "cut":
      return before.join("");
  }
}

/** The text in pieces that join to it again. Characters are UTF-16 units: a change may break one in two. */
function partsOf(text: string, unit: Change["unit"]): readonly string[] {
  if (unit === "character") return text.split("");
  return text.split(unit === "word" ? /(?<= )/u : /(?<=\n)/u);
}
