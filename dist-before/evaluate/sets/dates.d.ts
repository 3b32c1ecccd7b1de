/** Time expressions: `{doc_id, start, end, type, value}`, perhaps with `accept`, a list of all the values that are right. */
export declare const dateSet: import("./set.js").ExternalSet;
