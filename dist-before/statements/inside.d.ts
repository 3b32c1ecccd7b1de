import type { Clause } from "../document/syntax.js";
import type { Draft } from "./draft.js";
import type { Grammar } from "./grammar.js";
import { type Item, type Reading } from "./line.js";
/** What the syntax says, by the token of each main verb. */
interface Readings {
    readonly clauses: ReadonlyMap<number, Clause>;
    readonly grammar: Grammar;
}
/** What a quotation or a tweet itself reports: `“We told them that the bridge was closed,” he said`. */
export declare function insideDrafts(doc: Reading, words: readonly Item[], { clauses, grammar }: Readings): Draft[];
export {};
