/** Phrases that end in the noun of an event and name none, as lemmas. */
export declare const idioms: ReadonlySet<string>;
