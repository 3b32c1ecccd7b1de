import { at } from "../document/at.js";
import { memoryStore } from "../graph/store.js";
import { datasets } from "./catalogue.js";
import { corpusLinks } from "./corpus-links.js";
import { byReject, rejectRowMaker } from "./corpus-rows.js";
import { recordOf } from "./record.js";
import { resolvedTables } from "./resolve.js";
import { articleSections, daySections, daysOf, sectionsOf } from "./sections.js";
/** Makes the rows of every dataset, all in memory. Throws when a layer points outside another one. */
export function tablesOf(graph, input, sha256) {
    const rows = new Map();
    for (const sections of corpusSections(graph, input, sha256)) {
        for (const [section, some] of sections) {
            const known = rows.get(section) ?? [];
            // One by one: an article may have more rows than a call takes arguments.
            for (const row of some)
                known.push(row);
            rows.set(section, known);
        }
    }
    const tables = datasets.map(({ name }) => [name, sectionsOf(name).flatMap((section) => rows.get(section) ?? [])]);
    // Safe: every section holds rows of its dataset.
    return Object.fromEntries(tables);
}
/** Rows of every section of a corpus; those of one section in the order of its file. */
export function* corpusSections(graph, rejects, sha256) {
    const records = graph.articles.map((article) => recordOf(article, sha256));
    const summaries = records.map(({ summary }) => summary);
    const links = corpusLinks(rowsOf(summaries), linkedIn(graph), { store: memoryStore(), sha256 });
    const days = new Set();
    for (const [index, record] of records.entries()) {
        const tables = resolvedTables(record, links.ofArticle(index));
        for (const day of daysOf(tables))
            days.add(day);
        yield articleSections(tables, sha256);
    }
    yield* links.sections();
    yield* [...days].sort().map(daySections);
    yield new Map([["rejects", [...rejects].sort(byReject).map(rejectRowMaker(sha256))]]);
}
function linkedIn({ entities, incidents, entityOf, incidentOf }) {
    return {
        entities: rowsOf(entities),
        incidents: rowsOf(incidents),
        entitiesOf: (article) => Uint32Array.from(at(entityOf, article)),
        incidentsOf: (article) => Uint32Array.from(at(incidentOf, article)),
    };
}
function rowsOf(rows) {
    return { size: rows.length, get: (index) => at(rows, index) };
}
//# sourceMappingURL=tables.js.map