import type { NameRule } from "./rule.js";
/** Names that the gazetteer knows. */
export declare const knownRules: readonly NameRule[];
