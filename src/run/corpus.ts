import pLimit from "p-limit";
import type { AnnotatedArticle } from "../document/layers.js";
import type { Reject } from "../document/reject.js";
import type { Reading } from "../ingest/read.js";
import type { Annotator, Outcome } from "./annotate.js";
import type { SourceFile } from "./find.js";

/** Articles and rejects in input order, whatever was finished first. */
export interface Corpus {
  readonly articles: readonly AnnotatedArticle[];
  readonly rejects: readonly Reject[];
}

export interface CorpusOptions {
  readonly annotate: Annotator;
  /** Reads one file. */
  readonly read: (file: SourceFile) => AsyncIterable<Reading>;
  /** Files read at the same time. */
  readonly concurrency: number;
  /** Stop after this many articles; null for all. */
  readonly limit: number | null;
  /** Called after each article or reject with the number of files finished so far. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly filesDone: number;
  readonly files: number;
  readonly articles: number;
  readonly rejects: number;
}

/** Reads and annotates files. One bad article never stops the others. */
export async function annotateFiles(files: readonly SourceFile[], options: CorpusOptions): Promise<Corpus> {
  const progress = { filesDone: 0, files: files.length, articles: 0, rejects: 0 };
  // With a limit one file at a time, or which articles are the first would depend on chance.
  const inFlight = pLimit(options.limit === null ? options.concurrency : 1);
  const outcomes = await inFlight.map(files, (file) => annotateFile(file, { ...options, progress }));
  return withoutDuplicates(outcomes.flat());
}

interface FileOptions extends CorpusOptions {
  readonly progress: { -readonly [Key in keyof Progress]: number };
}

async function annotateFile(file: SourceFile, { annotate, read, limit, onProgress, progress }: FileOptions) {
  const outcomes: Outcome[] = [];
  const isDone = () => limit !== null && progress.articles >= limit;
  if (isDone()) return outcomes;
  for await (const reading of read(file)) {
    if (isDone()) break;
    const outcome: Outcome = "raw" in reading ? annotate(reading.raw) : reading;
    outcomes.push(outcome);
    if ("article" in outcome) progress.articles++;
    else progress.rejects++;
    onProgress?.(progress);
    // Let other files arrive and the progress line be drawn.
    await new Promise(setImmediate);
  }
  progress.filesDone++;
  onProgress?.(progress);
  return outcomes;
}

/** Keeps the first of articles with the same id, which have the same name, date and text. */
function withoutDuplicates(outcomes: readonly Outcome[]): Corpus {
  const articles: AnnotatedArticle[] = [];
  const rejects: Reject[] = [];
  const firstOf = new Map<string, string>();
  for (const outcome of outcomes) {
    if ("reject" in outcome) {
      rejects.push(outcome.reject);
      continue;
    }
    const { docId, sourcePath, text } = outcome.article;
    const first = firstOf.get(docId);
    if (first === undefined) {
      firstOf.set(docId, sourcePath);
      articles.push(outcome.article);
    } else {
      const reason = `It is the same article as ${first}: same name, date and text. It was left out.`;
      rejects.push({ sourcePath, stage: "ingest", reason, firstBytes: [...text.slice(0, 200)].slice(0, 80).join("") });
    }
  }
  return { articles, rejects };
}
