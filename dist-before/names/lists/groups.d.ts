/** Adjectives and nouns of religions, peoples and political camps that are no country's demonym, in lower case. */
export declare const groupWords: ReadonlySet<string>;
