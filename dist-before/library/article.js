import { tooLong } from "../ingest/reading.js";
import { articleOf } from "../ingest/row.js";
/** An article that could not be annotated: what was wrong with it, or where annotating it failed. */
export class ArticleError extends Error {
    /** `read` when the article is at fault; `ingest`, a stage's name or `check` when Dateline is. */
    stage;
    /** The `source_path` of the article. */
    path;
    /** What `rejects.jsonl` would hold of it. */
    reject;
    constructor(reject, cause) {
        super(`${reject.sourcePath}: ${reject.reason}`, { cause });
        this.name = "ArticleError";
        this.stage = reject.stage;
        this.path = reject.sourcePath;
        this.reject = reject;
    }
}
/** Makes the article that the stages read of what a caller gave. Throws `ArticleError` for a text or a date that is none. */
export function rawOf(given, maxCharacters) {
    const { text, date, title, byline, id } = given;
    const sourcePath = given.path ?? "article";
    const refuse = (reason) => new ArticleError({ sourcePath, stage: "read", reason, firstBytes: firstOf(text) });
    const day = date instanceof Date && !Number.isNaN(date.getTime()) ? date.toISOString() : date;
    const parsed = articleOf({ text, date: day, title, byline, id }, { published: null });
    if ("problem" in parsed)
        throw refuse(parsed.problem);
    if (parsed.text.length > maxCharacters)
        throw refuse(tooLong(parsed.text.length, maxCharacters));
    return { ...parsed, sourcePath };
}
/** The first characters of a text, to recognize it by. */
export function firstOf(text) {
    return typeof text === "string" ? [...text.slice(0, 200)].slice(0, 80).join("") : null;
}
//# sourceMappingURL=article.js.map