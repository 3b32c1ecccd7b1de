import type { GoldArticle } from "../gold/schema.js";
import type { PointSpan } from "../score.js";
import { pointSpan, type RunArticle } from "./run-article.js";

/** From an entity id of the run to the gold entity it stands for in this article; absent when none of its mentions touches one. */
export type EntityMap = ReadonlyMap<string, string>;

/**
 * Aligns the entities of an article through their mentions: one of the run stands for the gold entity whose mentions
 * it covers most, an equal span counting twice as much as a shared character.
 */
export function alignEntities(gold: GoldArticle, run: RunArticle): EntityMap {
  const spans = gold.entities.flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ start, end, id })));
  const votes = new Map<string, Map<string, number>>();
  for (const row of run.mentions) {
    const counts = votes.get(row.entity_id) ?? new Map<string, number>();
    for (const span of spans) {
      const weight = weightOf(pointSpan(row), span);
      if (weight > 0) votes.set(row.entity_id, counts.set(span.id, (counts.get(span.id) ?? 0) + weight));
    }
  }
  return new Map([...votes].map(([entity, counts]) => [entity, mostVoted(counts)]));
}

function weightOf(a: PointSpan, b: PointSpan): number {
  if (a.start >= b.end || b.start >= a.end) return 0;
  return a.start === b.start && a.end === b.end ? 2 : 1;
}

/** The first of those with most votes. */
function mostVoted(counts: ReadonlyMap<string, number>): string {
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? "";
}
