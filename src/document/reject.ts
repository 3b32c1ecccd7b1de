/** An input, or a part of one, that could not be processed. The run goes on; nothing is lost silently. */
export interface Reject {
  /** Path within the input, as in `Article.sourcePath` (`news.jsonl#3` for a line of a file). */
  readonly sourcePath: string;
  /** Where it failed: `read`, `ingest`, the name of a pipeline stage, or `check` when its rows were invalid. */
  readonly stage: string;
  /** What was wrong and, where there is one, the remedy: a full sentence for the user. */
  readonly reason: string;
  /** The input's first bytes as UTF-8 text (at most 80 characters; U+FFFD for what is not UTF-8), to recognize it by; null when nothing could be read. */
  readonly firstBytes: string | null;
}

/** A reject of an article: where it failed, and why. */
export function rejectOf(
  { sourcePath, text }: { readonly sourcePath: string; readonly text: string },
  stage: string,
  reason: string,
): Reject {
  return { sourcePath, stage, reason, firstBytes: firstCharactersOf(text) };
}

/** The first characters of a text, to recognize it by: 80 at most. */
export function firstCharactersOf(text: string): string {
  return [...text.slice(0, 200)].slice(0, 80).join("");
}
