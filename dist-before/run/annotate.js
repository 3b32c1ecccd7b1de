import { StageError } from "../document/stage.js";
import { articleFrom } from "../ingest/article.js";
import { articlePipeline } from "../pipeline.js";
import { sha256 } from "./hash.js";
/** Makes an annotator; the resources are loaded once and shared by all articles. */
export function annotatorWith(resources) {
    const pipeline = articlePipeline(resources);
    return (raw) => {
        const attempt = attempting(raw);
        const article = attempt("ingest", () => articleFrom(raw, sha256));
        if ("reject" in article)
            return article;
        const annotated = attempt("pipeline", () => pipeline.run(article.value));
        if ("reject" in annotated)
            return annotated;
        return { article: annotated.value };
    };
}
/** What is said behind a reason that lies in the program. */
export const faultOfOurs = "This is a fault of Dateline's, not of the article's: please report it with the article.";
function attempting(raw) {
    return (stage, run) => {
        try {
            return { value: run() };
        }
        catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            const at = error instanceof StageError ? error.stage : stage;
            return { reject: rejectOf(raw, at, `${message.replace(/(?<![.\s])[.\s]+$/u, "")}. ${faultOfOurs}`) };
        }
    };
}
/** A reject of an article that has been read. */
export function rejectOf({ sourcePath, text }, stage, reason) {
    return { sourcePath, stage, reason, firstBytes: [...text.slice(0, 200)].slice(0, 80).join("") };
}
//# sourceMappingURL=annotate.js.map