import type { CorpusArticle } from "../article.js";
import { type Finding } from "../finding.js";
/** Articles that are in no part, lines of the list without article, and, doubtful, groups that a part has nothing of. */
export declare function splitFindings(articles: readonly CorpusArticle[], { path, content }: {
    readonly path: string;
    readonly content: string | null;
}): readonly Finding[];
