import { pairArticles } from "./articles.js";
import { documentChanges } from "./document-changes.js";
import { edgeChanges } from "./edge-changes.js";
import { entityChanges } from "./entity-changes.js";
import { incidentChanges } from "./incident-changes.js";
import { matchArticle } from "./matches.js";
import { comparedDatasets } from "./record.js";
import { rejectChanges } from "./reject-changes.js";
import { sortedChanges } from "./row-change.js";
import { rowChanges } from "./row-changes.js";
import { dateSpec, eventSpec, mentionSpec, moneySpec, roleSpec, statementSpec } from "./row-specs.js";
import { indexOf } from "./run-index.js";
import { sidesOf } from "./sides.js";
/**
 * Compares two runs, A before and B after: articles first, then within each article that both have the rows by their
 * place in the text, then what joins them. Takes time in proportion to the rows; only statements of an article that
 * have no exact counterpart are compared each with each.
 */
export function compareRuns(a, b) {
    const runs = { a: indexOf(a), b: indexOf(b) };
    const articles = pairArticles(a.documents, b.documents);
    const matches = articles.both.map(([before, after]) => matchArticle(runs.a.article(before), runs.b.article(after), runs));
    const sides = sidesOf(runs, matches);
    const found = {
        documents: documentChanges(articles, sides),
        mentions: placedChanges(mentionSpec, matches, { sides, of: ({ mentions }) => mentions }),
        dates: placedChanges(dateSpec, matches, { sides, of: ({ dates }) => dates }),
        money: placedChanges(moneySpec, matches, { sides, of: ({ money }) => money }),
        entities: entityChanges(matches, sides),
        roles: placedChanges(roleSpec, matches, { sides, of: ({ roles }) => roles }),
        statements: placedChanges(statementSpec, matches, { sides, of: ({ statements }) => statements }),
        events: placedChanges(eventSpec, matches, { sides, of: ({ events }) => events }),
        incidents: incidentChanges(matches, sides),
        edges: edgeChanges(matches, sides),
        rejects: rejectChanges(sides),
    };
    return {
        datasets: comparedDatasets.map((dataset) => ({
            dataset,
            totalA: a[dataset].length,
            totalB: b[dataset].length,
            same: found[dataset].same,
            changes: sortedChanges(found[dataset].changes),
        })),
        leftOut: articles.rewritten.length + articles.onlyA.length + articles.onlyB.length,
    };
}
function placedChanges(spec, matches, { sides, of }) {
    const changes = matches.flatMap((article) => rowChanges(spec, of(article), { article, sides }));
    const matched = matches.reduce((sum, article) => sum + of(article).both.length, 0);
    const changed = changes.filter(({ records }) => records[0]?.change === "changed").length;
    return { same: matched - changed, changes };
}
/** The records of a comparison, in the order of its datasets and changes. */
export function differencesOf({ datasets }) {
    return datasets.flatMap(({ changes }) => changes.flatMap(({ records }) => records));
}
//# sourceMappingURL=compare.js.map