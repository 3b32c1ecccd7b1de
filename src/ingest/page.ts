import type { FurnitureKind } from "../document/article.js";
import type { Documented } from "../document/rule.js";
import type { Span } from "../document/span.js";

/** One paragraph and what stands around it: what a furniture rule may look at. */
export interface Page {
  /** The paragraph's text. */
  readonly line: string;
  /** Offset of the paragraph in the article. */
  readonly start: number;
  /** Number of the paragraph, from 0, and how many there are. */
  readonly index: number;
  readonly total: number;
  /** The paragraphs before and behind it; empty at the ends of the article. */
  readonly previous: string;
  readonly next: string;
}

/** A rule that finds furniture in one paragraph; `find` gives spans in the article. */
export interface FurnitureRule extends Documented {
  readonly kind: FurnitureKind;
  readonly find: (page: Page) => Span[];
}

/** Longer paragraphs are no page furniture as a whole, whatever they begin with. */
const longestFurniture = 700;

export function pageOf(text: string, paragraphs: readonly Span[], index: number): Page {
  const lineAt = (at: number) => {
    const span = paragraphs[at];
    return span ? text.slice(span.start, span.end) : "";
  };
  return {
    line: lineAt(index),
    start: paragraphs[index]?.start ?? 0,
    index,
    total: paragraphs.length,
    previous: lineAt(index - 1),
    next: lineAt(index + 1),
  };
}

/** Finds the paragraph as a whole when the pattern matches it from its beginning to its end. */
export function wholeParagraph(pattern: RegExp, fits: (page: Page) => boolean = () => true): FurnitureRule["find"] {
  const whole = new RegExp(`^(?:${pattern.source})$`, pattern.flags);
  return (page) =>
    page.line.length <= longestFurniture && whole.test(page.line) && fits(page)
      ? [{ start: page.start, end: page.start + page.line.length }]
      : [];
}

/** Finds every match inside a paragraph that holds one of the `marks` (all do when there are none). The pattern needs the flag `g`. */
export function inside(pattern: RegExp, marks: readonly string[] = [""]): FurnitureRule["find"] {
  return ({ line, start }) =>
    marks.some((mark) => line.includes(mark))
      ? [...line.matchAll(pattern)].map((match) => ({
          start: start + match.index,
          end: start + match.index + match[0].length,
        }))
      : [];
}

/** What a match at a paragraph's end may be. */
interface Ending {
  /** In characters (UTF-16 units), with what the pattern looks back at. */
  readonly longest: number;
  /** Its last character: spares the pattern most paragraphs. */
  readonly last: RegExp;
}

/** Finds a match at the paragraph's end. The pattern must end with `$`. */
export function atEnd(pattern: RegExp, { longest, last }: Ending): FurnitureRule["find"] {
  return ({ line, start }) => {
    if (!last.test(line.at(-1) ?? "")) return [];
    const from = Math.max(0, line.length - longest);
    const match = pattern.exec(line.slice(from));
    return match ? [{ start: start + from + match.index, end: start + line.length }] : [];
  };
}

/** Looks only at paragraphs of at most so many characters (UTF-16 units): spares a pattern that would read far into all others. */
export function upTo(longest: number, find: FurnitureRule["find"]): FurnitureRule["find"] {
  return (page) => (page.line.length <= longest ? find(page) : []);
}

/** Looks only at paragraphs that hold `words`: spares a pattern that begins with anything. */
export function holding(words: string, find: FurnitureRule["find"]): FurnitureRule["find"] {
  return (page) => (page.line.includes(words) ? find(page) : []);
}
