import type { NameRule } from "./rule.js";
/** Names told by what stands around them. */
export declare const contextRules: readonly NameRule[];
