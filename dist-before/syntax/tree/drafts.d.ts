import type { Draft } from "./draft.js";
import { type Predicates } from "./predicates.js";
import type { WordTree } from "./word-tree.js";
/** The clauses of an article, each behind the one it stands in. */
export interface Drafts {
    readonly list: Draft[];
    /** For each token the innermost clause it stands in; -1 where there is none, and behind `according to`. */
    readonly within: Int32Array;
}
/** Makes one draft for each verb group; what it has to do with other clauses is left open but for the one it stands in. */
export declare function draftsOf(tree: WordTree, predicates: Predicates): Drafts;
/** No noun phrases. */
export declare const nothing: readonly number[];
