import { scoreArticles } from "../evaluate/articles/score-articles.js";
import { annotateDocuments } from "./annotate-documents.js";
import { readGold } from "./gold.js";
/** Scores the pipeline against articles annotated whole, as one corpus. */
export async function evaluateGold(options) {
    const { articles, problems } = await readGold(options);
    const runs = new Map();
    const rejects = annotateDocuments(articles.map(asDocument), {
        isLinked: true,
        beam: options.beam,
        models: options.models,
        onResult: ({ docId }, { run }) => runs.set(docId, run),
    });
    return {
        source: options.gold,
        about: null,
        documents: articles.length,
        layers: scoreArticles(articles, runs),
        contexts: new Map(articles.map(({ doc_id, text }) => [doc_id, { text, sentences: runs.get(doc_id)?.sentences ?? [] }])),
        problems: [...problems, ...rejects.map(problemOf)],
        rows: [],
    };
}
function asDocument({ doc_id, text, published }) {
    return { docId: doc_id, text, date: published };
}
/** A rejected document as a problem of the evaluation. */
export function problemOf({ sourcePath, stage, reason }) {
    return { path: sourcePath, reason: `${stage}: ${reason}` };
}
//# sourceMappingURL=evaluate.js.map