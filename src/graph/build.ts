import { at } from "../document/at.js";
import type { AnnotatedArticle } from "../document/layers.js";
import { entitiesOf } from "./entities.js";
import type { CorpusGraph, EntityReference, EventReference, GraphOptions } from "./graph.js";
import { incidentsOf } from "./incidents.js";
import { linkProfiles } from "./link.js";
import { byArticle } from "./order.js";
import { profilesOf } from "./profile.js";
import { reportsOf } from "./report.js";

/**
 * Folds annotated articles into one graph: which local entities are the same real-world thing, which events the same
 * happening. The order the articles come in does not matter. Their `docId`s must differ.
 */
export function buildGraph(articles: readonly AnnotatedArticle[], { gazetteer, sha256 }: GraphOptions): CorpusGraph {
  const sorted = [...articles].sort(byArticle);
  const profiles = profilesOf(sorted, gazetteer);
  const entities = entitiesOf(linkProfiles(profiles), profiles, { articles: sorted, sha256 });
  const entityOf = sorted.map(({ mentions }) => mentions.entities.map(() => -1));
  pointBack<EntityReference>(entities, ({ article, entity }, number) => {
    at(entityOf, article)[entity] = number;
  });
  const incidents = incidentsOf(reportsOf(sorted, entityOf, entities));
  const incidentOf = sorted.map(({ events }) => events.map(() => -1));
  pointBack<EventReference>(incidents, ({ article, event }, number) => {
    at(incidentOf, article)[event] = number;
  });
  return { articles: sorted, entities, entityOf, incidents, incidentOf };
}

function pointBack<Reference>(
  groups: readonly { readonly members: readonly Reference[] }[],
  point: (reference: Reference, group: number) => void,
): void {
  groups.forEach(({ members }, number) => {
    for (const member of members) point(member, number);
  });
}
