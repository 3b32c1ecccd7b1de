import type { Span } from "./span.js";
export declare const statementKinds: readonly ["direct", "indirect", "mixed"];
export type StatementKind = (typeof statementKinds)[number];
export declare const statementMedia: readonly ["speech", "phone call", "press conference", "statement", "tweet", "interview", "report"];
export type StatementMedium = (typeof statementMedia)[number];
/** An attributed statement: somebody says something, in the article's own voice or inside another statement. */
export interface Statement {
    readonly kind: StatementKind;
    readonly medium: StatementMedium | null;
    /** Index into `Mentions.entities`; null when the speaker is unknown. */
    readonly speaker: number | null;
    /** The words that name the speaker, as `the Russian leader`; may be there when `speaker` is null. */
    readonly speakerSpan: Span | null;
    readonly cueSpan: Span | null;
    /** Lemma of the cue: `say`, `according to`, `make clear`; `tweet` for an embedded tweet. */
    readonly cue: string;
    /** What was said, sorted, without `that`, outer quotation marks and final stop. Never empty. */
    readonly content: readonly Span[];
    /** Indices into `Mentions.entities`. */
    readonly addressees: readonly number[];
    readonly addresseeSpans: readonly Span[];
    /** Entities named in the content. */
    readonly about: readonly number[];
    /** Index into the `timexes` layer of the expression that dates the saying itself (outside the content); null when the text gives none. */
    readonly saidOnTimex: number | null;
    /** Index into the `statements` layer of the statement that contains this one; null when the article itself reports it. */
    readonly parent: number | null;
    readonly isNegated: boolean;
    readonly rule: string;
    readonly confidence: number | null;
}
