import { groupedBy } from "../../document/grouped.js";
/** The rows of a run article by article; the key is the `source_id` of its document, which gold and sets know it by. */
export function runArticles(tables) {
    const sentences = groupedBy(tables.sentences, ({ doc_id }) => doc_id);
    const mentions = groupedBy(tables.mentions, ({ doc_id }) => doc_id);
    const dates = groupedBy(tables.dates, ({ doc_id }) => doc_id);
    const money = groupedBy(tables.money, ({ doc_id }) => doc_id);
    const statements = groupedBy(tables.statements, ({ doc_id }) => doc_id);
    const events = groupedBy(tables.events, ({ doc_id }) => doc_id);
    const partsOf = groupedBy(tables.statement_spans, ({ statement_id }) => statement_id);
    const rolesOf = groupedBy(tables.event_roles, ({ event_id }) => event_id);
    return new Map(tables.documents.map(({ doc_id, source_id, text }) => [
        source_id ?? doc_id,
        {
            text,
            sentences: (sentences.get(doc_id) ?? []).map(pointSpan),
            mentions: mentions.get(doc_id) ?? [],
            dates: dates.get(doc_id) ?? [],
            money: money.get(doc_id) ?? [],
            statements: statements.get(doc_id) ?? [],
            events: events.get(doc_id) ?? [],
            partsOf,
            rolesOf,
        },
    ]));
}
/** The span of a row. */
export function pointSpan({ char_start, char_end, }) {
    return { start: char_start, end: char_end };
}
/** The spans of one part of a statement. */
export function spansOf(run, statementId, part) {
    return (run.partsOf.get(statementId) ?? []).filter((row) => row.part === part).map(pointSpan);
}
//# sourceMappingURL=run-article.js.map