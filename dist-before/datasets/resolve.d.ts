import type { ArticleRecord, ArticleTables } from "./record.js";
/** What linking says of an article. */
export interface ArticleLinks {
    /** The corpus id and the canonical name of each local entity; parallel to the summary's `entities`. */
    readonly entities: readonly {
        readonly id: string;
        readonly name: string;
    }[];
    /** The id of the incident of each event; parallel to the summary's `events`. */
    readonly incidentIds: readonly string[];
}
/** The rows of an article with the ids of the corpus: of entities, each once in a list, and of incidents. */
export declare function resolvedTables({ summary, tables }: ArticleRecord, links: ArticleLinks): ArticleTables;
