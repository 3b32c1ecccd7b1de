/** Attributions: `{doc_id, source, cue, content}`, each a list of `[start, end]`; `statement` tells communication from thought. */
export declare const statementSet: import("./set.js").ExternalSet;
