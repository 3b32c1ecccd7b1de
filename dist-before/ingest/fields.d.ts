/** Names under which news collections keep what we need, in order of preference; compared in lower case without `_` and `-`. */
export declare const fieldNames: {
    readonly text: readonly ["text", "body", "content", "maintext", "fulltext", "articletext", "articlebody", "article", "story"];
    readonly published: readonly ["date", "published", "publishedon", "publishedat", "publisheddate", "publishdate", "publicationdate", "datepublished", "datepublish", "pubdate", "pubtime", "created", "createdat", "timestamp"];
    readonly title: readonly ["title", "headline", "head"];
    readonly id: readonly ["id", "docid", "documentid", "articleid", "uuid", "guid", "uri", "url", "link"];
    readonly byline: readonly ["byline", "author", "authors", "by"];
};
export type FieldName = keyof typeof fieldNames;
/** Keys or columns to take for our fields, exactly so spelled; a key within another is written with dots, as `article.body.text`. */
export type FieldMapping = Readonly<Partial<Record<FieldName, string>>>;
/** A row's values, looked up by our fields. */
export interface Row {
    /** The value for one of our fields; undefined when it has none (null and blank text count as none). */
    readonly value: (field: FieldName) => unknown;
    /** What fields that the user named are missing, in words; null when all are there. */
    readonly problem: string | null;
}
/** Looks a row's values up: those that the user named under that name, the others under their usual names. */
export declare function rowOf(values: object, mapping?: FieldMapping): Row;
/** A name as it is compared with the usual names. */
export declare function plainName(name: string): string;
