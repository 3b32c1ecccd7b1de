import { at } from "../document/at.js";
import type { Sha256 } from "../document/hash.js";
import type { Reject } from "../document/reject.js";
import type { CorpusEntity, CorpusGraph, Incident } from "../graph/graph.js";
import { byCodeUnit } from "../graph/order.js";
import { type ArticleContext, known } from "./context.js";
import type { RowOf } from "./dataset.js";
import type { entities } from "./entities.js";
import type { incidents } from "./events.js";
import { contentId, idMaker } from "./ids.js";
import type { rejects } from "./rejects.js";

/** The entities of the corpus, sorted by id. */
export function entityRows(graph: CorpusGraph): RowOf<typeof entities>[] {
  const totals = mentionTotals(graph);
  return graph.entities
    .map((entity, index) => entityRow(graph, entity, totals[index] ?? 0))
    .sort((a, b) => byCodeUnit(a.entity_id, b.entity_id));
}

function mentionTotals({ articles, entities, entityOf }: CorpusGraph): number[] {
  const totals = entities.map(() => 0);
  articles.forEach((article, index) => {
    for (const mention of article.mentions.mentions) {
      const entity = at(at(entityOf, index), mention.entity);
      totals[entity] = (totals[entity] ?? 0) + 1;
    }
  });
  return totals;
}

function entityRow({ articles }: CorpusGraph, entity: CorpusEntity, mentionTotal: number): RowOf<typeof entities> {
  const published = entity.members.map(({ article }) => at(articles, article).published);
  return {
    entity_id: entity.id,
    entity_type: entity.type,
    subtype: entity.subtype,
    canonical_name: entity.name,
    aliases: [...entity.aliases],
    country: entity.country,
    country_candidates: [...entity.countryCandidates],
    mention_total: mentionTotal,
    document_total: new Set(entity.members.map(({ article }) => article)).size,
    // Members are in article order, which is the order of publication.
    first_published_on: at(published, 0),
    last_published_on: at(published, published.length - 1),
    link_reasons: [...entity.reasons],
  };
}

/** The ids of `graph.incidents`, each made of its first report. */
export function incidentIds(graph: CorpusGraph, contexts: readonly ArticleContext[], sha256: Sha256): string[] {
  return graph.incidents.map((incident) => contentId(sha256, "in", [at(eventIdsOf(incident, contexts), 0)]));
}

function eventIdsOf(incident: Incident, contexts: readonly ArticleContext[]): string[] {
  return incident.members.map(({ article, event }) => at(at(contexts, article).ids.events, event));
}

/** The incidents of the corpus, in the order of their first reports. */
export function incidentRows(
  graph: CorpusGraph,
  contexts: readonly ArticleContext[],
  ids: readonly string[],
): RowOf<typeof incidents>[] {
  const idOf = (entity: number) => at(graph.entities, entity).id;
  return graph.incidents.map((incident, index) => {
    const docIds = [...new Set(incident.members.map(({ article }) => at(contexts, article).docId))];
    return {
      incident_id: at(ids, index),
      incident_type: incident.type,
      label: incidentLabel(graph, incident),
      incident_start: incident.startsOn,
      incident_end: incident.endsOn,
      place_id: known(incident.place, idOf),
      actor_ids: incident.actors.map(idOf),
      recipient_ids: incident.recipients.map(idOf),
      event_ids: eventIdsOf(incident, contexts),
      doc_ids: docIds,
      report_total: incident.members.length,
      document_total: docIds.length,
      differing_fields: [...incident.differences],
      link_reasons: [...incident.reasons],
    };
  });
}

function incidentLabel(graph: CorpusGraph, incident: Incident): string {
  const first = at(incident.members, 0);
  const article = at(graph.articles, first.article);
  const event = at(article.events, first.event);
  const names = (role: string) => [
    ...new Set(
      event.roles.flatMap((each) =>
        each.role === role && each.entity !== null
          ? [at(graph.entities, at(at(graph.entityOf, first.article), each.entity)).name]
          : [],
      ),
    ),
  ];
  const trigger = article.text.slice(event.start, event.end).replaceAll(/\s+/gu, " ");
  return [names("actor").join(", "), `[${trigger}]`, names("recipient").join(", ")]
    .filter((part) => part !== "")
    .join(" ");
}

/** What could not be processed, sorted by path, stage and reason. */
export function rejectRows(input: readonly Reject[], sha256: Sha256): RowOf<typeof rejects>[] {
  const make = idMaker(sha256);
  return [...input]
    .sort(
      (a, b) =>
        byCodeUnit(a.sourcePath, b.sourcePath) || byCodeUnit(a.stage, b.stage) || byCodeUnit(a.reason, b.reason),
    )
    .map(({ sourcePath, stage, reason, firstBytes }) => ({
      reject_id: make("rj", [sourcePath, stage, reason]),
      source_path: wellFormed(sourcePath),
      stage,
      reason: wellFormed(reason),
      first_bytes: known(firstBytes, wellFormed),
    }));
}

/** What a broken input left behind may hold lone surrogates; everything else has been cleaned on the way in. */
function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, "\ufffd");
}
