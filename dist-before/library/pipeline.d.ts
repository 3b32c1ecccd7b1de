import { type ArticleTables } from "../datasets/record.js";
import { type Tables } from "../datasets/tables.js";
import type { Sha256 } from "../document/hash.js";
import type { AnnotatedArticle } from "../document/layers.js";
import type { Reject } from "../document/reject.js";
import { articlePipeline, type Resources } from "../pipeline.js";
import { type ArticleInput } from "./article.js";
import { type DatasetRow } from "./dataset-row.js";
/** The stages of Dateline, in order: what `extend` may add to. */
export type StandardPipeline = ReturnType<typeof articlePipeline>;
/** What a pipeline does beside what the models decide. */
export interface AnnotateOptions {
    /** Longest article in characters (UTF-16 units); 1,000,000 when it is not given. */
    readonly maxCharacters?: number | undefined;
    /** Adds stages of your own behind Dateline's: `(standard) => standard.add(mine)`. See `dateline/stages`. */
    readonly extend?: ((standard: StandardPipeline) => StandardPipeline) | undefined;
}
/** Articles in, annotation and rows out. All of it is pure: the same article gives the same, whatever came before. */
export interface DatelinePipeline {
    /** What the stages need, for `dateline/stages`. */
    readonly resources: Resources;
    /** The article with every layer. Throws `ArticleError`. */
    readonly annotate: (article: ArticleInput) => AnnotatedArticle;
    /**
     * The rows that an article makes by itself, by dataset, each checked against its schema. Entities have the ids that
     * this article alone gives them, and an event is its own incident: `link` gives those of a corpus. Throws `ArticleError`.
     */
    readonly rows: (article: ArticleInput | AnnotatedArticle) => ArticleTables;
    /**
     * The rows of many articles as a stream, as `rows` makes them, with the rows of one article following each other. An
     * article that fails is a row of `rejects` and stops nothing. It holds one article at a time.
     */
    readonly rowsOf: (articles: Iterable<ArticleInput> | AsyncIterable<ArticleInput>) => AsyncGenerator<DatasetRow>;
    /**
     * The rows of every dataset of a corpus: who is the same person, what the same happening, nodes and edges. The order
     * of the articles does not matter; the same article twice is refused with a `TypeError`. All of it is in memory, some
     * 100 kB an article: for more than some thousand articles there is `extract`, which needs a disk instead.
     */
    readonly link: (articles: Iterable<AnnotatedArticle>, rejects?: readonly Reject[]) => Tables;
}
/** Makes a pipeline of resources that are loaded and a function for SHA-256. */
export declare function pipelineOf(resources: Resources, sha256: Sha256, { maxCharacters, extend }?: AnnotateOptions): DatelinePipeline;
