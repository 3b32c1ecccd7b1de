import { entitiesOf } from "./entities.js";
import { incidentsOf } from "./incidents.js";
import { linkProfiles } from "./link.js";
import { profilesOf } from "./profile.js";
import { reportsOf } from "./report.js";
import { each } from "./store.js";
/**
 * Links the articles of a corpus, which are to be in the order of `byArticle`. What grows with the corpus is kept in
 * the store, but for some numbers an article and the ids of entities.
 */
export function linkCorpus(articles, store, { gazetteer, sha256 }) {
    const entityStarts = [0];
    const eventStarts = [0];
    const counted = mapped(each(articles), (article) => {
        entityStarts.push((entityStarts.at(-1) ?? 0) + article.entities.length);
        eventStarts.push((eventStarts.at(-1) ?? 0) + article.events.length);
        return article;
    });
    const profiles = profilesOf(counted, gazetteer, store);
    const entities = store.shelf();
    const countries = [];
    const entityOf = pointers(entityStarts);
    for (const { entity, members } of entitiesOf(linkProfiles(profiles, store), profiles, { articles, sha256, store })) {
        for (const [article, local] of members)
            entityOf.point(article, local, entities.size);
        countries.push(entity.country);
        entities.push(entity);
    }
    const lookup = { entityOf: entityOf.target, countryOf: (entity) => countries[entity] ?? null };
    const incidents = store.shelf();
    const incidentOf = pointers(eventStarts);
    const reports = mapped(each(articles), (article, index) => reportsOf(article, index, lookup));
    for (const incident of incidentsOf(reports, store)) {
        for (const { article, event } of incident.members)
            incidentOf.point(article, event, incidents.size);
        incidents.push(incident);
    }
    return { entities, incidents, entitiesOf: entityOf.ofArticle, incidentsOf: incidentOf.ofArticle };
}
function* mapped(values, map) {
    let index = 0;
    for (const value of values)
        yield map(value, index++);
}
/** For each item of each article a number, four bytes an item. `starts` has where each article's items begin, and the end. */
function pointers(starts) {
    const targets = new Uint32Array(starts.at(-1) ?? 0);
    const startOf = (article) => starts[article] ?? targets.length;
    return {
        point(article, item, target) {
            targets[startOf(article) + item] = target;
        },
        target: (article, item) => targets[startOf(article) + item] ?? 0,
        ofArticle: (article) => targets.subarray(startOf(article), startOf(article + 1)),
    };
}
//# sourceMappingURL=linked.js.map