import type { Term } from "./terms.js";
/** Joins `twenty-four`, `two and a half`, `2 1/2`, `a dozen`, `thirty-first`, `nineteen ninety-six` into one term each. */
export declare function joinNumbers(terms: readonly Term[]): Term[];
