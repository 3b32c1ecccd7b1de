import type { RunRow, RunTables } from "./columns.js";
/** The rows of one article, in the order of their datasets. */
export interface ArticleRows {
    readonly document: RunRow<"documents">;
    readonly mentions: readonly RunRow<"mentions">[];
    readonly dates: readonly RunRow<"dates">[];
    readonly money: readonly RunRow<"money">[];
    readonly roles: readonly RunRow<"roles">[];
    readonly statements: readonly RunRow<"statements">[];
    readonly events: readonly RunRow<"events">[];
    readonly edges: readonly RunRow<"edges">[];
}
/** A run with ways to find its rows. */
export interface RunIndex {
    readonly tables: RunTables;
    readonly sentences: ReadonlyMap<string, RunRow<"sentences">>;
    readonly entities: ReadonlyMap<string, RunRow<"entities">>;
    readonly incidents: ReadonlyMap<string, RunRow<"incidents">>;
    readonly statements: ReadonlyMap<string, RunRow<"statements">>;
    readonly events: ReadonlyMap<string, RunRow<"events">>;
    readonly money: ReadonlyMap<string, RunRow<"money">>;
    /** The parts that hold a statement's content, by its id. */
    readonly contentOf: ReadonlyMap<string, readonly RunRow<"statement_spans">[]>;
    /** The participants and circumstances of an event, by its id. */
    readonly rolesOf: ReadonlyMap<string, readonly RunRow<"event_roles">[]>;
    /** The rows of an article. */
    readonly article: (document: RunRow<"documents">) => ArticleRows;
}
/** The two runs that are compared: A before, B after. */
export interface Runs {
    readonly a: RunIndex;
    readonly b: RunIndex;
}
/** Indexes a run: one pass over each of its tables. */
export declare function indexOf(tables: RunTables): RunIndex;
