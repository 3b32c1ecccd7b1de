import { tablesOf } from "../datasets/tables.js";
import type { AnnotatedArticle } from "../document/layers.js";
import { type Reject, rejectOf } from "../document/reject.js";
import { type RunArticle, runArticles } from "../evaluate/articles/run-article.js";
import type { SetDocument } from "../evaluate/sets/set.js";
import { buildGraph } from "../graph/build.js";
import { wellFormed } from "../ingest/parsed.js";
import { annotatorWith } from "./annotate.js";
import { sha256 } from "./hash.js";
import type { LoadOptions } from "./load-resources.js";
import { sharedResources } from "./shared-resources.js";

/** The day documents without a date are read as of. */
export const undatedDay = "2000-01-01";

/** What became of the documents: called for each, in order, with its rows and layers. */
export type DocumentListener<Document> = (
  document: Document,
  result: { readonly run: RunArticle; readonly annotated: AnnotatedArticle },
) => void;

/** How documents are annotated, and who hears of it. */
export interface AnnotationOptions<Document> extends LoadOptions {
  /** Whether all documents make one corpus. */
  readonly isLinked: boolean;
  readonly onResult: DocumentListener<Document>;
}

/**
 * Takes documents through the pipeline and makes the rows a run would write, each by itself or, when `isLinked`, all as
 * one corpus. Offsets of the rows count in the text as given. Gives what was rejected, with the document's id as path.
 */
export function annotateDocuments<Document extends SetDocument>(
  documents: readonly Document[],
  { isLinked, beam, models, onResult }: AnnotationOptions<Document>,
): readonly Reject[] {
  const annotate = annotatorWith(sharedResources({ beam, models }));
  const rejects: Reject[] = [];
  const done: (readonly [Document, AnnotatedArticle])[] = [];
  const seen = new Map<string, string>();
  for (const document of documents) {
    const outcome = annotate(rawOf(document));
    if ("reject" in outcome) rejects.push(outcome.reject);
    else if (isLinked && seen.has(outcome.article.docId))
      rejects.push(twice(document, seen.get(outcome.article.docId)));
    else if (isLinked) done.push([document, outcome.article]);
    else rowsOf([[document, outcome.article]], onResult);
    if ("article" in outcome) seen.set(outcome.article.docId, document.docId);
  }
  rowsOf(done, onResult);
  return rejects;
}

function rawOf({ docId, text, date }: SetDocument) {
  const none = { title: null, byline: null };
  return {
    sourcePath: docId,
    sourceId: docId,
    ...none,
    published: date ?? undatedDay,
    text: wellFormed(text).trimEnd(),
  };
}

function rowsOf<Document extends SetDocument>(
  articles: readonly (readonly [Document, AnnotatedArticle])[],
  onResult: DocumentListener<Document>,
): void {
  if (articles.length === 0) return;
  const { gazetteer } = sharedResources();
  const graph = buildGraph(
    articles.map(([, article]) => article),
    { gazetteer, sha256 },
  );
  const runs = runArticles(tablesOf(graph, [], sha256));
  for (const [document, annotated] of articles) {
    const run = runs.get(document.docId);
    if (run) onResult(document, { run, annotated });
  }
}

function twice({ docId, text }: SetDocument, first = ""): Reject {
  const reason = `It has the same text and date as ${first}, and its id begins alike. It was left out.`;
  return rejectOf({ sourcePath: docId, text }, "ingest", reason);
}
