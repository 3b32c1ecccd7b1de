import type { Span } from "../document/span.js";
/** A statement as a rule finds it, before speaker, medium, day and container are known. Content may still hold quotation marks. */
export interface Draft {
    readonly rule: string;
    /** Lemma of the cue. */
    readonly cue: string;
    readonly cueSpan: Span | null;
    /** The noun phrase of the speaker, titles and `of` phrases included. */
    readonly source: Span | null;
    /** Stretches of the text, in order; a quotation in them may be covered with or without its marks. */
    readonly content: readonly Span[];
    /** The noun phrases of those spoken to. */
    readonly addressees: readonly Span[];
    /** The clause of the attribution without the content: where medium and day are looked for. */
    readonly attribution: readonly Span[];
    readonly isNegated: boolean;
    /** Index of the line of its cue. */
    readonly line: number;
    /** Whether the cue itself stands inside somebody's quotation or tweet. */
    readonly isInside?: boolean;
}
