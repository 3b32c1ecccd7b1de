import { tablesOf } from "../datasets/tables.js";
import { runArticles } from "../evaluate/articles/run-article.js";
import { buildGraph } from "../graph/build.js";
import { wellFormed } from "../ingest/parsed.js";
import { annotatorWith, rejectOf } from "./annotate.js";
import { sha256 } from "./hash.js";
import { sharedResources } from "./shared-resources.js";
/** The day documents without a date are read as of. */
export const undatedDay = "2000-01-01";
/**
 * Takes documents through the pipeline and makes the rows a run would write, each by itself or, when `isLinked`, all as
 * one corpus. Offsets of the rows count in the text as given. Gives what was rejected, with the document's id as path.
 */
export function annotateDocuments(documents, { isLinked, beam, models, onResult }) {
    const annotate = annotatorWith(sharedResources({ beam, models }));
    const rejects = [];
    const done = [];
    const seen = new Map();
    for (const document of documents) {
        const outcome = annotate(rawOf(document));
        if ("reject" in outcome)
            rejects.push(outcome.reject);
        else if (isLinked && seen.has(outcome.article.docId))
            rejects.push(twice(document, seen.get(outcome.article.docId)));
        else if (isLinked)
            done.push([document, outcome.article]);
        else
            rowsOf([[document, outcome.article]], onResult);
        if ("article" in outcome)
            seen.set(outcome.article.docId, document.docId);
    }
    rowsOf(done, onResult);
    return rejects;
}
function rawOf({ docId, text, date }) {
    const none = { title: null, byline: null };
    return {
        sourcePath: docId,
        sourceId: docId,
        ...none,
        published: date ?? undatedDay,
        text: wellFormed(text).trimEnd(),
    };
}
function rowsOf(articles, onResult) {
    if (articles.length === 0)
        return;
    const { gazetteer } = sharedResources();
    const graph = buildGraph(articles.map(([, article]) => article), { gazetteer, sha256 });
    const runs = runArticles(tablesOf(graph, [], sha256));
    for (const [document, annotated] of articles) {
        const run = runs.get(document.docId);
        if (run)
            onResult(document, { run, annotated });
    }
}
function twice({ docId, text }, first = "") {
    const reason = `It has the same text and date as ${first}, and its id begins alike. It was left out.`;
    return rejectOf({ sourcePath: docId, text }, "ingest", reason);
}
//# sourceMappingURL=annotate-documents.js.map