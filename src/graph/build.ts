import { at } from "../document/at.js";
import type { AnnotatedArticle } from "../document/layers.js";
import { entitiesOf } from "./entities.js";
import type { CorpusEntity, CorpusGraph, GraphOptions, Incident } from "./graph.js";
import { linkProfiles } from "./link.js";
import { byArticle } from "./order.js";
import { profilesOf } from "./profile.js";

/**
 * Folds annotated articles into one graph: which local entities are the same real-world thing, which events the same
 * happening. The order the articles come in does not matter. Their `docId`s must differ.
 */
export function buildGraph(articles: readonly AnnotatedArticle[], { gazetteer, sha256 }: GraphOptions): CorpusGraph {
  const sorted = [...articles].sort(byArticle);
  const profiles = profilesOf(sorted, gazetteer);
  const entities = entitiesOf(linkProfiles(profiles), profiles, { articles: sorted, sha256 });
  const entityOf = entityIndex(sorted, entities);
  const incidents: Incident[] = [];
  const incidentOf = sorted.map((article, a) =>
    article.events.map((event, e) => {
      const of = (role: string) => [
        ...new Set(
          event.roles.flatMap((r) => (r.role === role && r.entity !== null ? [at(at(entityOf, a), r.entity)] : [])),
        ),
      ];
      incidents.push({
        type: event.type,
        startsOn: event.startsOn,
        endsOn: event.endsOn,
        place: of("place")[0] ?? null,
        actors: of("actor"),
        recipients: of("recipient"),
        members: [{ article: a, event: e }],
        differences: [],
      });
      return incidents.length - 1;
    }),
  );
  return { articles: sorted, entities, entityOf, incidents, incidentOf };
}

function entityIndex(articles: readonly AnnotatedArticle[], entities: readonly CorpusEntity[]): number[][] {
  const index = articles.map((article) => article.mentions.entities.map(() => -1));
  entities.forEach(({ members }, number) => {
    for (const { article, entity } of members) at(index, article)[entity] = number;
  });
  return index;
}
