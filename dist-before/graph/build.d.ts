import type { AnnotatedArticle } from "../document/layers.js";
import type { CorpusGraph, GraphOptions } from "./graph.js";
/**
 * Folds annotated articles into one graph: which local entities are the same real-world thing, which events the same
 * happening. The order the articles come in does not matter. Their `docId`s must differ. All of it stays in memory: for
 * large corpora there is `linkCorpus`.
 */
export declare function buildGraph(articles: readonly AnnotatedArticle[], options: GraphOptions): CorpusGraph;
