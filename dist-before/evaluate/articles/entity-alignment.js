import { pointSpan } from "./run-article.js";
/**
 * Aligns the entities of an article through their mentions: one of the run stands for the gold entity whose mentions
 * it covers most, an equal span counting twice as much as a shared character.
 */
export function alignEntities(gold, run) {
    const spans = gold.entities.flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ start, end, id })));
    const votes = new Map();
    for (const row of run.mentions) {
        const counts = votes.get(row.entity_id) ?? new Map();
        for (const span of spans) {
            const weight = weightOf(pointSpan(row), span);
            if (weight > 0)
                votes.set(row.entity_id, counts.set(span.id, (counts.get(span.id) ?? 0) + weight));
        }
    }
    return new Map([...votes].map(([entity, counts]) => [entity, mostVoted(counts)]));
}
function weightOf(a, b) {
    if (a.start >= b.end || b.start >= a.end)
        return 0;
    return a.start === b.start && a.end === b.end ? 2 : 1;
}
/** The first of those with most votes. */
function mostVoted(counts) {
    const most = Math.max(...counts.values());
    return [...counts].find(([, count]) => count === most)?.[0] ?? "";
}
//# sourceMappingURL=entity-alignment.js.map