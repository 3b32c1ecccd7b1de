/**
 * Abbreviations before a name: a full stop behind them, when they are written with a capital, never ends a sentence.
 * Lower case, with the stop; one entry a line, sorted.
 */
export declare const leadingAbbreviations: ReadonlySet<string>;
/** The same, written with a capital or without. */
export declare const anyCaseAbbreviations: ReadonlySet<string>;
/** Abbreviations before a number: their stop ends no sentence when one follows. */
export declare const numberAbbreviations: ReadonlySet<string>;
/**
 * Abbreviations that, with a capital, may stand in the middle or at the end of a sentence: their stop ends it only when a
 * word follows that commonly begins one. So do those with stops inside (`U.S.`), listed or not. Lower case, with the stop; one entry a line, sorted.
 */
export declare const trailingAbbreviations: ReadonlySet<string>;
