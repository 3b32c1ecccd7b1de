import type { CorpusGraph } from "../graph/graph.js";

/** Gives an article's local entities the names they have in the corpus. Null for null or unknown entities. */
export function nameReader(graph: CorpusGraph, article: number): (entity: number | null) => string | null {
  return (entity) => {
    if (entity === null) return null;
    const corpusEntity = graph.entities[graph.entityOf[article]?.[entity] ?? -1];
    return corpusEntity?.name ?? graph.articles[article]?.mentions.entities[entity]?.name ?? null;
  };
}
