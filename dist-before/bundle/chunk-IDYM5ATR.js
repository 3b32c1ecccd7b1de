import {
  linkCorpus
} from "./chunk-FCAALXFR.js";
import {
  byArticle,
  memoryStore
} from "./chunk-2YEJPQQ4.js";
import {
  summaryOf
} from "./chunk-E5IE75BR.js";

// dist/graph/build.js
function buildGraph(articles, options) {
  const sorted = [...articles].sort(byArticle);
  const store = memoryStore();
  const summaries = store.shelf();
  for (const article of sorted)
    summaries.push(summaryOf(article, article.events.map((_, index) => String(index))));
  const { entities, incidents, entitiesOf, incidentsOf } = linkCorpus(summaries, store, options);
  return {
    articles: sorted,
    entities: Array.from({ length: entities.size }, (_, index) => entities.get(index)),
    entityOf: sorted.map((_, article) => [...entitiesOf(article)]),
    incidents: Array.from({ length: incidents.size }, (_, index) => incidents.get(index)),
    incidentOf: sorted.map((_, article) => [...incidentsOf(article)])
  };
}

export {
  buildGraph
};
