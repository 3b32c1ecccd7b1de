import type { Span } from "../document/span.js";
import type { Token } from "../document/tokens.js";
/** What is known of a text before it is cut into sentences. */
export interface SentenceLimits {
    /** Offsets at which a sentence must end. */
    readonly breaks: readonly number[];
    /** Stretches inside which none may end. */
    readonly holds: readonly Span[];
    /** For the offset at which a quotation begins the one where it ends. */
    readonly openings: ReadonlyMap<number, number>;
    /** Offsets, exclusive, at which closed quotations end. */
    readonly closings: ReadonlySet<number>;
}
/**
 * Where sentences end: indices, exclusive, into the tokens of one paragraph; the last one is the paragraph's length.
 * No sentence ends inside brackets that were opened in it, unless it begins with them.
 */
export declare function sentenceEnds(text: string, tokens: readonly Token[], limits: SentenceLimits): number[];
