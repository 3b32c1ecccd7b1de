/**
 * PLOVER events, one document a sentence: `{doc_id, event_type, source, target}`, actors as `{text, code}`. Where the
 * gold knows YIELD, CONCEDE and RETREAT are merged into it.
 */
export declare const eventSet: import("./set.js").ExternalSet;
