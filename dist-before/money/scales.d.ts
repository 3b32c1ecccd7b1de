/** Words that multiply a number before them, with what they multiply by, sorted. */
export declare const scaleWords: ReadonlyMap<string, number>;
/** Letters glued to the number or behind a space, lower case, sorted. */
export declare const scaleLetters: ReadonlyMap<string, number>;
/** Fractions in words that stand before a multiplier, sorted. */
export declare const fractionWords: ReadonlyMap<string, number>;
