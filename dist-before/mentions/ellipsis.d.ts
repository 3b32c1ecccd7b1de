import type { Name } from "../document/names.js";
import type { Printed } from "./printed.js";
/**
 * Completes names that share a plural head: for `the Donetsk and Luhansk People's Republics` it maps both names to
 * `… People's Republic`, for `the Kherson and Zaporizhzhia regions` to `… Region`. Names must be sorted.
 */
export declare function completedNames(names: readonly Printed[], text: string): ReadonlyMap<Name, string>;
