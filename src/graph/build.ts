import { at } from "../document/at.js";
import type { AnnotatedArticle } from "../document/layers.js";
import { foldName, slugOf } from "../document/namesakes.js";
import type { CorpusEntity, CorpusGraph, GraphOptions, Incident } from "./graph.js";
import { byArticle } from "./order.js";

/**
 * Folds annotated articles into one graph: which local entities are the same real-world thing, which events the same
 * happening. The order the articles come in does not matter. Their `docId`s must differ.
 */
export function buildGraph(articles: readonly AnnotatedArticle[], _options: GraphOptions): CorpusGraph {
  const sorted = [...articles].sort(byArticle);
  const entities: CorpusEntity[] = [];
  const index = new Map<string, number>();
  const entityOf = sorted.map((article, a) =>
    article.mentions.entities.map((entity, e) => {
      const key = `${entity.type.toLowerCase()}_${slugOf(entity.name)}${slugOf(entity.name) === "x" ? foldName(entity.name) : ""}`;
      let i = index.get(key);
      if (i === undefined) {
        i = entities.length;
        index.set(key, i);
        entities.push({
          id: key,
          type: entity.type,
          subtype: entity.subtype,
          name: entity.name,
          aliases: entity.aliases,
          country: entity.country,
          members: [],
          reasons: [],
        });
      }
      (at(entities, i).members as { article: number; entity: number }[]).push({ article: a, entity: e });
      return i;
    }),
  );
  const incidents: Incident[] = [];
  const incidentOf = sorted.map((article, a) =>
    article.events.map((event, e) => {
      const of = (role: string) =>
        event.roles.flatMap((r) => (r.role === role && r.entity !== null ? [entityOf[a]?.[r.entity] ?? 0] : []));
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
