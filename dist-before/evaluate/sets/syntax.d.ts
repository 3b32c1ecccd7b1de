/**
 * Syntax: a CoNLL-U file. Its words are put together to raw text twice, with a sentence in each paragraph, where Dateline
 * splits anyway, and as running text: the difference is what splitting sentences costs. A parser of given tokens gets the
 * gold's own sentences and words: the difference to those is what tagging and parsing cost by themselves.
 */
export declare const syntaxSet: import("./set.js").ExternalSet;
