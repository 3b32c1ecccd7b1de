/** Verbs that take a clause as what is said, thought, known, shown or asked. Lemmas, sorted, one a line. */
export declare const clauseTakingVerbs: ReadonlySet<string>;
/** Verbs of speech and writing that may stand behind or inside what was said: `…, Kuleba said`. Lemmas, sorted. */
export declare const reportingVerbs: ReadonlySet<string>;
/** Verbs that may stand before their subject when what was said comes first: `…, said Patel`. Lemmas, sorted. */
export declare const invertingVerbs: ReadonlySet<string>;
/** Verbs whose object is the subject of the infinitive that follows it: `instructed the ministry to establish`. Lemmas, sorted. */
export declare const objectControlVerbs: ReadonlySet<string>;
/** Nouns that take a clause with `that` as their content: `the message that …`. Sorted. */
export declare const contentNouns: ReadonlySet<string>;
/** Verbs that take a noun phrase and a bare infinitive: `help Ukraine defend itself`. Lemmas, sorted. */
export declare const bareInfinitiveVerbs: ReadonlySet<string>;
/** Verbs whose prepositional phrase is the subject of the infinitive behind it: `called on Russia to withdraw`. Lemmas, sorted. */
export declare const prepositionControlVerbs: ReadonlySet<string>;
