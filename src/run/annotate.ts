import type { AnnotatedArticle } from "../document/layers.js";
import { type Reject, rejectOf } from "../document/reject.js";
import { StageError } from "../document/stage.js";
import { articleFrom, type RawArticle } from "../ingest/article.js";
import { articlePipeline, type Resources } from "../pipeline.js";
import { sha256 } from "./hash.js";

/** An article with every layer, or why it could not be finished. */
export type Outcome = { readonly article: AnnotatedArticle } | { readonly reject: Reject };

/** Takes an article through every stage. Never throws. Its rows are checked when datasets are made of it. */
export type Annotator = (raw: RawArticle) => Outcome;

/** Makes an annotator; the resources are loaded once and shared by all articles. */
export function annotatorWith(resources: Resources): Annotator {
  const pipeline = articlePipeline(resources);
  return (raw) => {
    const attempt = attempting(raw);
    const article = attempt("ingest", () => articleFrom(raw, sha256));
    if ("reject" in article) return article;
    const annotated = attempt("pipeline", () => pipeline.run(article.value));
    if ("reject" in annotated) return annotated;
    return { article: annotated.value };
  };
}

/** What is said behind a reason that lies in the program. */
export const faultOfOurs = "This is a fault of Dateline's, not of the article's: please report it with the article.";

function attempting(raw: RawArticle) {
  return <Value>(stage: string, run: () => Value): { readonly value: Value } | { readonly reject: Reject } => {
    try {
      return { value: run() };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const at = error instanceof StageError ? error.stage : stage;
      return { reject: rejectOf(raw, at, `${message.replace(/(?<![.\s])[.\s]+$/u, "")}. ${faultOfOurs}`) };
    }
  };
}
