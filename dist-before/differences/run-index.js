import { grouped } from "./grouping.js";
/** Indexes a run: one pass over each of its tables. */
export function indexOf(tables) {
    const byArticle = {
        mentions: grouped(tables.mentions, docIdOf),
        dates: grouped(tables.dates, docIdOf),
        money: grouped(tables.money, docIdOf),
        roles: grouped(tables.roles, docIdOf),
        statements: grouped(tables.statements, docIdOf),
        events: grouped(tables.events, docIdOf),
        edges: grouped(tables.edges, docIdOf),
    };
    const content = tables.statement_spans.filter(({ part }) => part === "content");
    return {
        tables,
        sentences: keyed(tables.sentences, ({ sentence_id }) => sentence_id),
        entities: keyed(tables.entities, ({ entity_id }) => entity_id),
        incidents: keyed(tables.incidents, ({ incident_id }) => incident_id),
        statements: keyed(tables.statements, ({ statement_id }) => statement_id),
        events: keyed(tables.events, ({ event_id }) => event_id),
        money: keyed(tables.money, ({ money_id }) => money_id),
        contentOf: grouped(content, ({ statement_id }) => statement_id),
        rolesOf: grouped(tables.event_roles, ({ event_id }) => event_id),
        article: (document) => ({
            document,
            mentions: byArticle.mentions.get(document.doc_id) ?? [],
            dates: byArticle.dates.get(document.doc_id) ?? [],
            money: byArticle.money.get(document.doc_id) ?? [],
            roles: byArticle.roles.get(document.doc_id) ?? [],
            statements: byArticle.statements.get(document.doc_id) ?? [],
            events: byArticle.events.get(document.doc_id) ?? [],
            edges: byArticle.edges.get(document.doc_id) ?? [],
        }),
    };
}
function docIdOf({ doc_id }) {
    return doc_id;
}
/** Rows by an id that each has alone. */
function keyed(rows, idOf) {
    return new Map(rows.map((row) => [idOf(row), row]));
}
//# sourceMappingURL=run-index.js.map