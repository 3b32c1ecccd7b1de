import type { Range } from "./verb-groups.js";
import type { WordTree } from "./word-tree.js";
/** The word that introduces a clause and its token; null and -1 when there is none. */
export interface Introducer {
    readonly token: number;
    readonly word: string | null;
}
/** The word that introduces a clause: a conjunction, a question word, a relative pronoun, a preposition before a gerund. */
export declare function introducerOf(tree: WordTree, range: Range, isRoot: boolean): Introducer;
