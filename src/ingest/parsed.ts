import type { RawArticle } from "./article.js";
import type { FieldMapping } from "./fields.js";
import type { Format } from "./format.js";

/** What the user said about articles that do not say it themselves. */
export interface ReadOptions {
  /** The date of articles that carry none, ISO `YYYY-MM-DD`; null to refuse them. */
  readonly published: string | null;
  /** Longest article in characters (UTF-16 units); longer ones are refused. */
  readonly maxCharacters: number;
  /** How articles are written, whatever their file's ending; null (or left out) to go by the ending. */
  readonly format?: Format | null;
  /** The keys or columns that the fields of rows stand in, where their usual names will not do. */
  readonly fields?: FieldMapping;
}

/** The limit when the user sets none: some 160,000 words. */
export const defaultMaxCharacters = 1_000_000;

/** An article, or what is wrong with it; its path is that of the place it was read from unless it says another. */
export type Parsed = (Omit<RawArticle, "sourcePath"> & { readonly sourcePath?: string }) | { readonly problem: string };

/** Lone surrogates cannot be written as UTF-8: they become U+FFFD. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, "\uFFFD");
}
