import type { Reject } from "../document/reject.js";
import type { RawArticle } from "../ingest/article.js";
import { defaultMaxCharacters } from "../ingest/parsed.js";
import { wordsIn } from "./batch/batches.js";
import { findFiles } from "./find.js";
import { readingsFrom } from "./readings.js";

/** Hears what the articles are read from, and what cannot be read. */
export interface ArticlesListener {
  readonly onStart?: (found: { readonly files: number; readonly skipped: readonly string[] }) => void;
  readonly onReject?: (reject: Reject) => void;
}

/** Reads all articles of files and folders; what cannot be read is told to the listener. */
export async function articlesIn(
  inputs: readonly string[],
  { onStart, onReject }: ArticlesListener,
): Promise<RawArticle[]> {
  const { files, skipped, rejects } = await findFiles(inputs);
  onStart?.({ files: files.length, skipped });
  for (const reject of rejects) onReject?.(reject);
  const articles: RawArticle[] = [];
  for (const file of files) {
    for await (const reading of readingsFrom(file, { published: null, maxCharacters: defaultMaxCharacters })) {
      if ("raw" in reading) articles.push(reading.raw);
      else onReject?.(reading.reject);
    }
  }
  return articles;
}

/** An article to be measured on. */
export interface Measured {
  readonly raw: RawArticle;
  /** Number of words: runs of characters without white space. */
  readonly words: number;
  /** Belongs to the sample that everything is measured on; the others are for the fast and the whole only. */
  readonly isSampled: boolean;
}

/** About as many characters (UTF-16 units) go into the sample: compromise needs some 2 s for them. */
const sampleSize = 250_000;

/**
 * Repeats the articles until they hold about `characters`, and marks every `every`-th as sampled, one further on in
 * each repetition so that each article has its turn. Small texts are sampled whole.
 */
export function measuredOn(
  articles: readonly RawArticle[],
  characters: number,
): { readonly measured: readonly Measured[]; readonly every: number } {
  const size = articles.reduce((sum, { text }) => sum + text.length, 0);
  const times = Math.max(1, Math.round(characters / Math.max(1, size)));
  const every = Math.max(1, Math.round((size * times) / sampleSize));
  const measured = Array.from({ length: times }, (_, repetition) =>
    articles.map((raw, number) => ({
      raw,
      words: wordsIn(raw.text),
      isSampled: (repetition + number) % every === 0,
    })),
  ).flat();
  return { measured, every };
}
