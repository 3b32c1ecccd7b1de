import { linkCorpus } from "./linked.js";
import { byArticle } from "./order.js";
import { memoryStore } from "./store.js";
import { summaryOf } from "./summary.js";
/**
 * Folds annotated articles into one graph: which local entities are the same real-world thing, which events the same
 * happening. The order the articles come in does not matter. Their `docId`s must differ. All of it stays in memory: for
 * large corpora there is `linkCorpus`.
 */
export function buildGraph(articles, options) {
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
        incidentOf: sorted.map((_, article) => [...incidentsOf(article)]),
    };
}
//# sourceMappingURL=build.js.map