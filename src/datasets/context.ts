import { at } from "../document/at.js";
import type { Sha256 } from "../document/hash.js";
import type { AnnotatedArticle } from "../document/layers.js";
import { itemAt, type Span, surfaceOf } from "../document/span.js";
import { codePointsOf } from "./code-points.js";
import { type ArticleIds, articleIds, idMaker } from "./ids.js";

/** The columns of a stretch of text, and the sentence it begins in. */
export interface Placed {
  readonly sentence_id: string | null;
  readonly surface: string;
  readonly char_start: number;
  readonly char_end: number;
}

/** An article on its way to rows: everything a row needs to know that is not in its own layer. */
export interface ArticleContext {
  readonly article: AnnotatedArticle;
  readonly docId: string;
  readonly ids: ArticleIds;
  readonly make: ReturnType<typeof idMaker>;
  /** A span in code points, with its text. */
  readonly place: (span: Span) => Omit<Placed, "sentence_id">;
  readonly sentenceId: (span: Span) => string | null;
  /** The id the article's own layer gives a local entity. */
  readonly localId: (local: number) => string;
  /** Ids of local entities, each once, in the order given. */
  readonly localIds: (locals: readonly number[]) => string[];
}

/** Prepares an article for making rows. */
export function contextOf(article: AnnotatedArticle, sha256: Sha256): ArticleContext {
  const { text } = article;
  const point = codePointsOf(text);
  const ids = articleIds(article, sha256);
  const sentenceNumber = new Map<Span, number>(article.tokens.sentences.map((sentence, number) => [sentence, number]));
  const localId = (local: number) => at(article.mentions.entities, local).localId;
  return {
    article,
    docId: article.docId,
    ids,
    make: idMaker(sha256),
    place: (span) => ({ surface: surfaceOf(text, span), char_start: point(span.start), char_end: point(span.end) }),
    sentenceId: ({ start }) => {
      const sentence = itemAt(article.tokens.sentences, start);
      return sentence ? at(ids.sentences, sentenceNumber.get(sentence) ?? -1) : null;
    },
    localId,
    localIds: (locals) => [...new Set(locals.map(localId))],
  };
}

/** `of(value)`, or null for null. */
export function known<Value, Result>(value: Value | null, of: (value: Value) => Result): Result | null {
  return value === null ? null : of(value);
}

/** The smallest span that covers all of them; null when there are none. */
export function hull(spans: readonly Span[]): Span | null {
  const [first] = spans;
  if (!first) return null;
  return spans.reduce(
    (whole, { start, end }) => ({ start: Math.min(whole.start, start), end: Math.max(whole.end, end) }),
    { start: first.start, end: first.end },
  );
}
