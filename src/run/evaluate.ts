import type { Reject } from "../document/reject.js";
import type { RunArticle } from "../evaluate/articles/run-article.js";
import { type GoldWithText, scoreArticles } from "../evaluate/articles/score-articles.js";
import type { ErrorContext } from "../evaluate/error-report.js";
import type { LayerScores } from "../evaluate/score.js";
import { annotateDocuments } from "./annotate-documents.js";
import { readGold } from "./gold.js";
import type { LoadOptions } from "./load-resources.js";

/** What an evaluation found. */
export interface Evaluation {
  /** The gold folder, or the set as it was named. */
  readonly source: string;
  /** What is scored and how; null for gold articles. */
  readonly about: string | null;
  readonly documents: number;
  readonly layers: readonly LayerScores[];
  /** Text and sentences of each document, to show errors in. */
  readonly contexts: ReadonlyMap<string, ErrorContext>;
  /** Documents that could not be read or annotated, with the reason; they count as documents in which nothing was found. */
  readonly problems: readonly { readonly path: string; readonly reason: string }[];
  /** What was predicted, in the set's own format; empty for gold articles. */
  readonly rows: readonly object[];
}

/** Scores the pipeline against articles annotated whole, as one corpus. */
export async function evaluateGold(
  options: { readonly gold: string; readonly articles: readonly string[] } & LoadOptions,
): Promise<Evaluation> {
  const { articles, problems } = await readGold(options);
  const runs = new Map<string, RunArticle>();
  const rejects = annotateDocuments(articles.map(asDocument), {
    isLinked: true,
    beam: options.beam,
    models: options.models,
    onResult: ({ docId }, { run }) => runs.set(docId, run),
  });
  return {
    source: options.gold,
    about: null,
    documents: articles.length,
    layers: scoreArticles(articles, runs),
    contexts: new Map(
      articles.map(({ doc_id, text }) => [doc_id, { text, sentences: runs.get(doc_id)?.sentences ?? [] }]),
    ),
    problems: [...problems, ...rejects.map(problemOf)],
    rows: [],
  };
}

function asDocument({ doc_id, text, published }: GoldWithText) {
  return { docId: doc_id, text, date: published };
}

/** A rejected document as a problem of the evaluation. */
export function problemOf({ sourcePath, stage, reason }: Reject) {
  return { path: sourcePath, reason: `${stage}: ${reason}` };
}
