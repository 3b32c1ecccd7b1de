import { each } from "../graph/store.js";
import { incidentId } from "./corpus-rows.js";
import { entitySections, incidentSections } from "./sections.js";
/** Gives entities and incidents the ids that rows know them by. `articles` are those that were linked. */
export function corpusLinks(articles, linked, { store, sha256 }) {
    const context = {
        entity: (index) => linked.entities.get(index),
        article: (index) => articles.get(index),
        entityOf: (article, local) => linked.entitiesOf(article)[local] ?? -1,
    };
    const incidentIds = store.shelf();
    for (const incident of each(linked.incidents))
        incidentIds.push(incidentId(incident, context, sha256));
    return {
        ofArticle: (article) => ({
            entities: Array.from(linked.entitiesOf(article), (index) => {
                const { id, name } = linked.entities.get(index);
                return { id, name };
            }),
            incidentIds: Array.from(linked.incidentsOf(article), (index) => incidentIds.get(index)),
        }),
        *sections() {
            const sorted = store.sorter();
            let index = 0;
            for (const { id } of each(linked.entities))
                sorted.add(id, index++);
            for (const [, entity] of sorted.sorted())
                yield entitySections(linked.entities.get(entity));
            for (let incident = 0; incident < linked.incidents.size; incident++) {
                yield incidentSections(linked.incidents.get(incident), incidentIds.get(incident), context);
            }
        },
    };
}
//# sourceMappingURL=corpus-links.js.map