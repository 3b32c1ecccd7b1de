import type { NameRule } from "./rule.js";
/** Names whose head word says what they are. */
export declare const headRules: readonly NameRule[];
