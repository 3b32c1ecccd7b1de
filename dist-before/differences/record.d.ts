import { type RowOf } from "../datasets/dataset.js";
/** The datasets whose rows are compared, in the order of the catalogue. */
export declare const comparedDatasets: readonly ["documents", "mentions", "dates", "money", "entities", "roles", "statements", "events", "incidents", "edges", "rejects"];
/** What can happen to a row from one run to the next. */
export declare const changes: readonly ["appeared", "vanished", "changed"];
/** The differences between two runs, A (before) and B (after): what `dateline diff --jsonl` writes. */
export declare const differences: import("../datasets/dataset.js").Dataset<{
    change: import("zod").ZodEnum<{
        appeared: "appeared";
        changed: "changed";
        vanished: "vanished";
    }>;
    dataset: import("zod").ZodEnum<{
        dates: "dates";
        documents: "documents";
        edges: "edges";
        entities: "entities";
        events: "events";
        incidents: "incidents";
        mentions: "mentions";
        money: "money";
        rejects: "rejects";
        roles: "roles";
        statements: "statements";
    }>;
    doc_id: import("zod").ZodNullable<import("zod").ZodString>;
    source_path: import("zod").ZodNullable<import("zod").ZodString>;
    row_id_a: import("zod").ZodNullable<import("zod").ZodString>;
    row_id_b: import("zod").ZodNullable<import("zod").ZodString>;
    rule_a: import("zod").ZodNullable<import("zod").ZodString>;
    rule_b: import("zod").ZodNullable<import("zod").ZodString>;
    field: import("zod").ZodNullable<import("zod").ZodString>;
    before: import("zod").ZodNullable<import("zod").ZodString>;
    after: import("zod").ZodNullable<import("zod").ZodString>;
    surface: import("zod").ZodNullable<import("zod").ZodString>;
    char_start: import("zod").ZodNullable<import("zod").ZodInt>;
    char_end: import("zod").ZodNullable<import("zod").ZodInt>;
    sentence: import("zod").ZodNullable<import("zod").ZodString>;
}>;
/** A difference between two runs. */
export type Difference = RowOf<typeof differences>;
