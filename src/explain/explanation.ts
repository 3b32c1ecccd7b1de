import type { Article } from "../document/article.js";
import { bySpan, type Span } from "../document/span.js";
import type { Text } from "../document/tokens.js";

/** A stretch of a passage with what it is: offsets in UTF-16 units of the passage. */
export interface Mark extends Span {
  readonly label: string;
}

/** Some sentences of an article with what is marked in them. */
export interface Passage {
  readonly docId: string;
  /** The day the article was published. */
  readonly published: string;
  readonly title: string | null;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** One of the things an explanation tells, line by line; a line may begin with blanks that set it in. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Why a row says what it says. */
export interface Explanation {
  readonly id: string;
  readonly dataset: string;
  /** What the row says, in a sentence. */
  readonly headline: string;
  readonly passages: readonly Passage[];
  readonly sections: readonly Section[];
}

/** A span with its label, in the whole text of an article. */
export type Labelled = readonly [span: Span | null, label: string];

/** Characters of a passage at most: what is longer is cut behind the last sentence that fits. */
const longest = 1_600;

/** The sentences that some spans touch, with the spans marked. Spans that are null are left out. */
export function passageOf(
  {
    docId,
    published,
    title,
    text,
    tokens,
  }: Pick<Article, "docId" | "published" | "title" | "text"> & { readonly tokens: Text },
  labelled: readonly Labelled[],
): Passage {
  const spans = labelled.flatMap(([span, label]) =>
    span === null ? [] : [{ start: span.start, end: span.end, label }],
  );
  const [from, to] = [Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end))];
  const touched = tokens.sentences.filter(({ start, end }) => start < to && from < end);
  const start = Math.min(from, touched[0]?.start ?? from);
  const fitting = touched.findLast((sentence) => sentence.end - start <= longest)?.end ?? start + longest;
  const end = Math.max(Math.min(to, start + longest), fitting);
  const marks = spans
    .filter((span) => span.start < end)
    .map((span) => ({ start: span.start - start, end: Math.min(span.end, end) - start, label: span.label }));
  return { docId, published, title, text: text.slice(start, end), marks: marks.sort(bySpan) };
}

/** A section, or none when it has no lines. */
export function section(title: string, lines: readonly string[]): readonly Section[] {
  return lines.length === 0 ? [] : [{ title, lines }];
}

/** A number with what it counts, as `1 article`, `2 articles`. */
export function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}

/** A word with the indefinite article that goes with it. */
export function withArticle(word: string): string {
  return `${/^[AEIOUaeiou]/u.test(word) ? "an" : "a"} ${word}`;
}

/** A share of 1 in per cent, as `97.3 %`. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** A number with its sign, as `+2.5`. */
export function signed(points: number): string {
  return `${points < 0 ? "−" : "+"}${Math.abs(points).toFixed(1)}`;
}
