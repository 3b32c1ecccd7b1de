import type { CorpusEntity, GraphOptions, Incident } from "./graph.js";
import { type Rows, type Store } from "./store.js";
import type { ArticleSummary } from "./summary.js";
/** What linking found: who is the same person, what is the same happening. */
export interface LinkedCorpus {
    /** In the order of their first members. */
    readonly entities: Rows<CorpusEntity>;
    /** In the order of their first reports. */
    readonly incidents: Rows<Incident>;
    /** For each local entity of an article, its index in `entities`. */
    readonly entitiesOf: (article: number) => Uint32Array;
    /** For each event of an article, its index in `incidents`. */
    readonly incidentsOf: (article: number) => Uint32Array;
}
/**
 * Links the articles of a corpus, which are to be in the order of `byArticle`. What grows with the corpus is kept in
 * the store, but for some numbers an article and the ids of entities.
 */
export declare function linkCorpus(articles: Rows<ArticleSummary>, store: Store, { gazetteer, sha256 }: GraphOptions): LinkedCorpus;
