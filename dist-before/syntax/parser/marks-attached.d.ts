import type { ParserWords } from "./parser-words.js";
/**
 * Attaches the marks of a sentence, which the parser passes over, so that no arc is crossed: a mark hangs on the
 * highest word whose dependents all stand on one side of it, that behind it before that before it; a mark at the end
 * hangs on the root. In a sentence of marks only, the first is the root.
 */
export declare function attachMarks(size: number, words: ParserWords, relationNames: readonly string[], { heads, relations }: {
    readonly heads: Int32Array;
    readonly relations: Uint8Array;
}): void;
