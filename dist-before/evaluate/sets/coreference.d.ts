/**
 * Coreference within and across documents, as ECB+ has it: `{doc_id, start, end, type, cluster}`, type event or entity
 * (times are entities there); documents with `sentences` (`[number, start, end]`) and `eval_sentences` are scored there only.
 */
export declare const coreferenceSet: import("./set.js").ExternalSet;
