import type { Sha256 } from "../document/hash.js";
import type { LinkedCorpus } from "../graph/linked.js";
import { each, type Rows, type Store } from "../graph/store.js";
import type { ArticleSummary } from "../graph/summary.js";
import { type IncidentContext, incidentId } from "./corpus-rows.js";
import type { ArticleLinks } from "./resolve.js";
import { entitySections, incidentSections, type SectionRows } from "./sections.js";

/** What linking has found, ready for making rows. */
export interface CorpusLinks {
  readonly ofArticle: (article: number) => ArticleLinks;
  /** Rows and nodes of the entities, sorted by id, then of the incidents, in the order of their first reports. */
  readonly sections: () => Iterable<SectionRows>;
}

/** Gives entities and incidents the ids that rows know them by. `articles` are those that were linked. */
export function corpusLinks(
  articles: Rows<ArticleSummary>,
  linked: LinkedCorpus,
  { store, sha256 }: { readonly store: Store; readonly sha256: Sha256 },
): CorpusLinks {
  const context: IncidentContext = {
    entity: (index) => linked.entities.get(index),
    article: (index) => articles.get(index),
    entityOf: (article, local) => linked.entitiesOf(article)[local] ?? -1,
  };
  const incidentIds = store.shelf<string>();
  for (const incident of each(linked.incidents)) incidentIds.push(incidentId(incident, context, sha256));
  return {
    ofArticle: (article) => ({
      entities: Array.from(linked.entitiesOf(article), (index) => {
        const { id, name } = linked.entities.get(index);
        return { id, name };
      }),
      incidentIds: Array.from(linked.incidentsOf(article), (index) => incidentIds.get(index)),
    }),
    *sections() {
      const sorted = store.sorter<number>();
      let index = 0;
      for (const { id } of each(linked.entities)) sorted.add(id, index++);
      for (const [, entity] of sorted.sorted()) yield entitySections(linked.entities.get(entity));
      for (let incident = 0; incident < linked.incidents.size; incident++) {
        yield incidentSections(linked.incidents.get(incident), incidentIds.get(incident), context);
      }
    },
  };
}
