import type { PointSpan, ScoringError } from "./score.js";
/** Where the words of an error stand: a document's text and its sentences, in code points. */
export interface ErrorContext {
    readonly text: string;
    readonly sentences: readonly PointSpan[];
}
/** Errors grouped by kind, the commonest first; each with its sentence, the words between ⟦ and ⟧, what the gold has, what was predicted, and the rule. */
export declare function errorReport(errors: readonly ScoringError[], contexts: ReadonlyMap<string, ErrorContext>): string;
/** The sentence the words begin in, as far as it is not too long, and the words to their end. */
export declare function inSentence({ start, end }: PointSpan, { characters, sentences }: {
    readonly characters: readonly string[];
    readonly sentences: readonly PointSpan[];
}): string;
