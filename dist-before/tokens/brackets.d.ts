import type { Token } from "../document/tokens.js";
/** Brackets open after each token of a paragraph; one that nothing closes counts for nothing. Empty when there are none. */
export declare function bracketDepth(tokens: readonly Token[]): number[];
