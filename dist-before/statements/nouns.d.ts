/** Nouns that say what somebody said, as lemmas: `Smith's claim that …`. */
export declare const contentNouns: ReadonlySet<string>;
/** Texts that speak for whoever issued them: `the statement said`. */
export declare const documentNouns: ReadonlySet<string>;
