import { articleKey } from "./articles.js";
import { differing } from "./differing.js";
import { plain } from "./fields.js";
import { fieldLine, recordOf } from "./row-change.js";
import { changedFields } from "./row-changes.js";
const fields = [
    ...plain("doc_id", "source_path", "title", "byline", "published_on"),
    ...plain("dateline_place", "dateline_date", "agency"),
];
/** What became of the articles themselves. Of a text that changed, the records hold where it differs first and last. */
export function documentChanges({ both, rewritten, onlyA, onlyB }, sides) {
    const changed = [...both, ...rewritten].flatMap(([a, b]) => {
        const others = changedFields(fields, [a, b], sides);
        const text = a.text === b.text ? [] : [{ field: "text", ...differing(a.text, b.text) }];
        const found = [...others, ...text].filter(({ field }) => text.length === 0 || field !== "doc_id");
        return found.length > 0 ? [changedArticle([a, b], found)] : [];
    });
    const changes = [
        ...changed,
        ...onlyA.map((a) => loneArticle(a, { change: "vanished", row_id_a: a.doc_id, before: totals(a, sides.a.run) })),
        ...onlyB.map((b) => loneArticle(b, { change: "appeared", row_id_b: b.doc_id, after: totals(b, sides.b.run) })),
    ];
    return { same: both.length + rewritten.length - changed.length, changes };
}
function changedArticle([a, b], found) {
    const ids = { doc_id: b.doc_id, source_path: b.source_path, row_id_a: a.doc_id, row_id_b: b.doc_id };
    const records = found.map((field) => recordOf({ change: "changed", dataset: "documents", ...ids, ...field }));
    const isRewritten = a.text !== b.text || a.published_on !== b.published_on;
    return {
        records,
        group: "",
        article: articleKey(b),
        heading: `changed · ${b.source_path}${isRewritten ? " (its rows are not compared)" : ""}`,
        passage: null,
        details: records.map(fieldLine),
    };
}
function loneArticle(article, known) {
    const { doc_id, source_path } = article;
    const record = recordOf({ dataset: "documents", doc_id, source_path, ...known });
    return {
        records: [record],
        group: "",
        article: articleKey(article),
        heading: `${record.change} · ${source_path}: ${record.before ?? record.after}`,
        passage: null,
        details: [],
    };
}
/** The rows of an article that nothing can be compared with, counted. */
function totals(document, run) {
    const { mentions, dates, money, roles, statements, events, edges } = run.article(document);
    const counted = Object.entries({ mentions, dates, money, roles, statements, events, edges });
    return counted.map(([name, rows]) => `${rows.length} ${name}`).join(", ");
}
//# sourceMappingURL=document-changes.js.map