/** What a node stands for. */
export declare const nodeTypes: readonly ["article", "entity", "statement", "event", "incident", "money", "day"];
/** What an edge says. */
export declare const edgeTypes: readonly ["said", "addressed_to", "about", "actor", "recipient", "located_in", "happened_on", "cost", "claimed_in", "reported_in", "holds_role", "same_as"];
/** The nodes of the graph. */
export declare const nodes: import("./dataset.js").Dataset<{
    node_id: import("zod").ZodString;
    node_type: import("zod").ZodEnum<{
        article: "article";
        day: "day";
        entity: "entity";
        event: "event";
        incident: "incident";
        money: "money";
        statement: "statement";
    }>;
    subtype: import("zod").ZodNullable<import("zod").ZodString>;
    label: import("zod").ZodString;
    row_dataset: import("zod").ZodNullable<import("zod").ZodString>;
}>;
/** The edges of the graph. */
export declare const edges: import("./dataset.js").Dataset<{
    edge_id: import("zod").ZodString;
    edge_type: import("zod").ZodEnum<{
        about: "about";
        actor: "actor";
        addressed_to: "addressed_to";
        claimed_in: "claimed_in";
        cost: "cost";
        happened_on: "happened_on";
        holds_role: "holds_role";
        located_in: "located_in";
        recipient: "recipient";
        reported_in: "reported_in";
        said: "said";
        same_as: "same_as";
    }>;
    source_id: import("zod").ZodString;
    target_id: import("zod").ZodString;
    label: import("zod").ZodNullable<import("zod").ZodString>;
    doc_id: import("zod").ZodString;
    row_dataset: import("zod").ZodString;
    row_id: import("zod").ZodString;
}>;
