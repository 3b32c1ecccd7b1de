/** Pronouns that can be a subject. */
export declare const subjectPronouns: ReadonlySet<string>;
/** Pronouns that stand for somebody something is done to. */
export declare const objectPronouns: ReadonlySet<string>;
/** Prepositions that tie a noun phrase to the noun before it. */
export declare const linkingPrepositions: ReadonlySet<string>;
/** Possessive pronouns. */
export declare const possessives: ReadonlySet<string>;
/** What joins two words into one phrase. */
export declare const joiners: ReadonlySet<string>;
/** Words that open a clause behind a noun or a verb. */
export declare const conjunctions: ReadonlySet<string>;
/** Pronouns that are a noun phrase by themselves. */
export declare const personalPronouns: ReadonlySet<string>;
/** Words that open an indirect question. */
export declare const questionWords: ReadonlySet<string>;
/** Prepositions of what stands between a verb of saying and its content. */
export declare const adjunctPrepositions: ReadonlySet<string>;
/** Words that open a subordinate clause. */
export declare const clauseOpeners: ReadonlySet<string>;
/** Words that open what an article adds behind a comma. */
export declare const clauseAsides: ReadonlySet<string>;
/** Pronouns with which a clause of its own begins behind `but`. */
export declare const clausePronouns: ReadonlySet<string>;
/** Words that can begin an amount: `at least two`, `more than a hundred`. */
export declare const amountOpeners: ReadonlySet<string>;
