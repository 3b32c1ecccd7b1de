import type { Clause } from "../document/syntax.js";
import type { Token } from "../document/tokens.js";
import type { Direction } from "./value.js";
/** The tokens and clauses a clause's indices point into. */
export interface Grammar {
    readonly tokens: readonly Token[];
    readonly clauses: readonly Clause[];
}
/** Where a clause's verb points, or where the verb that governs it does. */
export declare function directionOf(clause: Clause, grammar: Grammar, depth?: number): Direction;
