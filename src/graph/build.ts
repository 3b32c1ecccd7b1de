import type { AnnotatedArticle } from "../document/layers.js";
import type { CorpusGraph, GraphOptions } from "./graph.js";
import { byArticle } from "./order.js";

/**
 * Folds annotated articles into one graph: which local entities are the same real-world thing, which events the same
 * happening. The order the articles come in does not matter. Their `docId`s must differ.
 */
export function buildGraph(articles: readonly AnnotatedArticle[], _options: GraphOptions): CorpusGraph {
  const sorted = [...articles].sort(byArticle);
  return {
    articles: sorted,
    entities: [],
    entityOf: sorted.map((article) => article.mentions.entities.map(() => 0)),
    incidents: [],
    incidentOf: sorted.map((article) => article.events.map(() => 0)),
  };
}
