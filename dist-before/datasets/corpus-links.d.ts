import type { Sha256 } from "../document/hash.js";
import type { LinkedCorpus } from "../graph/linked.js";
import { type Rows, type Store } from "../graph/store.js";
import type { ArticleSummary } from "../graph/summary.js";
import type { ArticleLinks } from "./resolve.js";
import { type SectionRows } from "./sections.js";
/** What linking has found, ready for making rows. */
export interface CorpusLinks {
    readonly ofArticle: (article: number) => ArticleLinks;
    /** Rows and nodes of the entities, sorted by id, then of the incidents, in the order of their first reports. */
    readonly sections: () => Iterable<SectionRows>;
}
/** Gives entities and incidents the ids that rows know them by. `articles` are those that were linked. */
export declare function corpusLinks(articles: Rows<ArticleSummary>, linked: LinkedCorpus, { store, sha256 }: {
    readonly store: Store;
    readonly sha256: Sha256;
}): CorpusLinks;
