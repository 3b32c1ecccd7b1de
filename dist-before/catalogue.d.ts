import type { StageRules } from "./document/rule.js";
/** Every rule of every stage, and how its findings read: what the generic rule test runs and what a listing of rules prints. */
export declare const catalogue: readonly StageRules[];
