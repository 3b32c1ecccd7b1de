import type { CorpusArticle } from "./article.js";
import type { Finding } from "./finding.js";
/** What the corpus holds beside its articles, and what is known of the world. */
export interface CorpusContext {
    /** The list of parts: its path, for messages, and its content, null when it is not there. */
    readonly splits: {
        readonly path: string;
        readonly content: string | null;
    };
    /** The content of the file of people who are meant to appear in several articles. */
    readonly people: string;
    readonly isCountry: (code: string) => boolean;
}
/**
 * What is wrong or doubtful in articles whose markup is sound, in the order of the articles, then by place: header,
 * entities, dates, money and statements of each; then what two of them must not share; then the list of parts.
 */
export declare function corpusFindings(articles: readonly CorpusArticle[], { splits, people, isCountry }: CorpusContext): readonly Finding[];
