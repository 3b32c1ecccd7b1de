import type { Span } from "../../document/span.js";
/** Whether a hyphen joins a name to a word with a capital. */
export interface Edges {
    readonly isJoinedBefore: boolean;
    readonly isJoinedAfter: boolean;
}
/**
 * How a name sits among the characters around it; null when it is only a part of a word, of an account or of an
 * address. Possessive endings and contractions are no part of a word.
 */
export declare function edgesOf(text: string, { start, end }: Span): Edges | null;
