import type { RawArticle } from "./article.js";
import type { Format } from "./format.js";

/** What the user said about articles that do not say it themselves. */
export interface ReadOptions {
  /** The date of articles that carry none, ISO `YYYY-MM-DD`; null to refuse them. */
  readonly published: string | null;
  /** Longest article in characters (UTF-16 units); longer ones are refused. */
  readonly maxCharacters: number;
  /** How articles are written, whatever their file's ending; null (or left out) to go by the ending. */
  readonly format?: Format | null;
}

/** An article, or what is wrong with it. */
export type Parsed = Omit<RawArticle, "sourcePath"> | { readonly problem: string };

/** Lone surrogates cannot be written as UTF-8: they become U+FFFD. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, "\uFFFD");
}
