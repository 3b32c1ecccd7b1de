/** Word lists of shallow syntax. Lower case, sorted, one entry a line where they are long. */
/** Introduce an adverbial clause and nothing else. */
export declare const subordinators: ReadonlySet<string>;
/** Introduce relative clauses and indirect questions. */
export declare const relativeWords: ReadonlySet<string>;
/** Prepositions of several words, longest first where one begins another; the words joined by single spaces. */
export declare const longPrepositions: ReadonlySet<string>;
/** Nouns and adverbs of time that stand without a preposition: `last week`, `Tuesday`, `today`. */
export declare const temporalNouns: ReadonlySet<string>;
export declare const personalPronouns: ReadonlySet<string>;
/** Pronouns that can only be subjects. */
export declare const subjectPronouns: ReadonlySet<string>;
export declare const possessives: ReadonlySet<string>;
export declare const modals: ReadonlySet<string>;
export declare const negations: ReadonlySet<string>;
/** Subjects and determiners that negate the whole clause. */
export declare const negativeSubjects: ReadonlySet<string>;
/** Forms of `be` and `get` before a participle. */
export declare const beForms: ReadonlySet<string>;
