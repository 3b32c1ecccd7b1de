/** Spelled-out numbers, their value. Hyphens between them are read over by whoever parses a phrase. */
export declare const unitNumerals: ReadonlyMap<string, number>;
/** Spelled-out tens, their value. */
export declare const tenNumerals: ReadonlyMap<string, number>;
/** Words that multiply what stands before them. */
export declare const scaleNumerals: ReadonlyMap<string, number>;
/** Spelled-out ordinals up to the thirty-first's parts. */
export declare const ordinalNumerals: ReadonlyMap<string, number>;
/**
 * Reads number words from the start of a list of lower-case words: `["two", "hundred", "and", "five"]` is 205.
 * Returns the value and how many words were used, or null when the first word begins no number.
 */
export declare function readNumerals(words: readonly string[]): {
    readonly value: number;
    readonly used: number;
} | null;
