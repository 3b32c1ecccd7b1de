import { rejectRowMaker } from "../datasets/corpus-rows.js";
import { checkArticle } from "../datasets/files.js";
import { recordOf } from "../datasets/record.js";
import { tablesOf } from "../datasets/tables.js";
import { StageError } from "../document/stage.js";
import { buildGraph } from "../graph/build.js";
import { articleFrom } from "../ingest/article.js";
import { defaultMaxCharacters } from "../ingest/parsed.js";
import { articlePipeline } from "../pipeline.js";
import { ArticleError, firstOf, rawOf } from "./article.js";
import { rowsIn } from "./dataset-row.js";
/** Makes a pipeline of resources that are loaded and a function for SHA-256. */
export function pipelineOf(resources, sha256, { maxCharacters = defaultMaxCharacters, extend = (standard) => standard } = {}) {
    const stages = extend(articlePipeline(resources));
    const annotate = (given) => {
        const raw = rawOf(given, maxCharacters);
        return failing(raw, "ingest", () => stages.run(articleFrom(raw, sha256)));
    };
    const rows = (article) => checkedRows(isAnnotated(article) ? article : annotate(article), sha256);
    return {
        resources,
        annotate,
        rows,
        async *rowsOf(articles) {
            const rejectRow = rejectRowMaker(sha256);
            for await (const article of articles) {
                const made = rejecting(() => rows(article));
                if ("reject" in made)
                    yield { dataset: "rejects", row: rejectRow(made.reject) };
                else
                    yield* rowsIn(made.rows);
            }
        },
        link: (articles, rejects = []) => linked([...articles], rejects, { resources, sha256 }),
    };
}
function isAnnotated(article) {
    return "events" in article && "docId" in article;
}
function checkedRows(article, sha256) {
    const problem = checkArticle(article, { sha256 });
    if (problem !== null)
        throw new ArticleError(rejectFor(article, "check", problem));
    return recordOf(article, sha256).tables;
}
function linked(articles, rejects, { resources: { gazetteer }, sha256 }) {
    const seen = new Set();
    for (const { docId } of articles) {
        if (seen.has(docId))
            throw new TypeError(`${docId} is there twice: link each article once.`);
        seen.add(docId);
    }
    return tablesOf(buildGraph(articles, { gazetteer, sha256 }), rejects, sha256);
}
function failing(raw, stage, run) {
    try {
        return run();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new ArticleError(rejectFor(raw, error instanceof StageError ? error.stage : stage, reason), error);
    }
}
function rejectFor({ sourcePath, text }, stage, reason) {
    return { sourcePath, stage, reason, firstBytes: firstOf(text) };
}
function rejecting(run) {
    try {
        return { rows: run() };
    }
    catch (error) {
        if (error instanceof ArticleError)
            return { reject: error.reject };
        throw error;
    }
}
//# sourceMappingURL=pipeline.js.map