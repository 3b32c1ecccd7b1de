/** Verbs of speech and other acts of persons, as printed after or before a name, in lower case. */
export declare const speechVerbs: ReadonlySet<string>;
/** Other verbs whose subject is mostly a person, in lower case. */
export declare const personVerbs: ReadonlySet<string>;
/** Prepositions before a place, in lower case. */
export declare const placePrepositions: ReadonlySet<string>;
/** What may follow a name and a hyphen without belonging to the name: `US-provided`, `Kremlin-appointed`. */
export declare const hyphenEndings: ReadonlySet<string>;
/** What may stand before a hyphen and a name without belonging to the name: `anti-Putin`, `pro-Russian`. */
export declare const hyphenOpenings: ReadonlySet<string>;
/** Lower-case words inside persons' names. */
export declare const particles: ReadonlySet<string>;
/** Capitalised words that are no names by themselves, in lower case: calendar words, and abbreviations that name a kind. */
export declare const neverNames: ReadonlySet<string>;
