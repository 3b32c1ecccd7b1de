import fc from "fast-check";
import { mutated } from "./mutations.js";
import { anyCharacters, type Extent, inventedText } from "./texts.js";

/** A line of a JSONL file and the path of that file, as they come from outside. */
export interface ArticleRow {
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Ids, titles, bylines and paths as nobody should write them. */
const hostileWords = fc.oneof(
  fc.constantFrom(
    ...[
      "../../etc/passwd",
      "..\\..\\windows",
      "/etc/passwd",
      "C:\\CON",
      "con",
      "nul.txt",
      "a\u0000b",
      "%2e%2e%2f",
      "~/x",
    ],
    ...[
      "<script>alert(1)</script>",
      "](javascript:x)",
      "| a | b |",
      "&lt;b&gt;",
      "]]>",
      "'; drop table documents",
      "=1+1",
    ],
    ...[
      "\u001b[2J\u001b]0;x\u0007",
      "\u202egnp.exe",
      "__proto__",
      "constructor",
      "toString",
      "-",
      ".",
      "..",
      "",
      " ",
      "\n",
    ],
    ...["x".repeat(10_000), "é".repeat(300), "\ud83d", "doc_1", "person_x", "NaN", "null", "1e99", "🇺🇳"],
  ),
  fc.string({ maxLength: 30 }),
  anyCharacters,
);

const path = hostileWords.map((word) => `${word.slice(0, 200)}.jsonl`);
const day = fc
  .date({ min: new Date("1500-01-01"), max: new Date("2499-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** For tests: an article as a row of JSONL that may be read: its text invented, or one of `articles` changed. */
export function articleRow(articles: readonly string[], extent: Extent): fc.Arbitrary<ArticleRow> {
  const text = fc.oneof(inventedText(extent), mutated(articles));
  const field = fc.option(hostileWords, { nil: undefined });
  return fc.record({
    path,
    fields: fc.record({
      text,
      date: fc.oneof(fc.constant("2022-10-06"), day),
      title: field,
      byline: field,
      id: field,
    }),
  });
}
