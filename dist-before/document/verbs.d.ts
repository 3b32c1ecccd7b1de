/** What the shape of a verb allows it to be. Several may hold: `said` is past and participle, `put` base, past and participle. */
export interface VerbShape {
    /** `recognize`: infinitive, imperative, present of all persons but the third singular. */
    readonly base: boolean;
    /** `recognizes`. */
    readonly third: boolean;
    /** `recognized`, `went`. */
    readonly past: boolean;
    /** `recognized`, `gone`. */
    readonly participle: boolean;
    /** `recognizing`. */
    readonly gerund: boolean;
}
/** What a word may be when it is a verb, from its shape and the table of irregular verbs. Takes lower case. */
export declare function verbShape(lower: string): VerbShape;
/** The infinitive of an irregular form (`said` to `say`), or null for a form that is not in the table. Takes lower case. */
export declare function irregularLemma(lower: string): string | null;
/**
 * The infinitive of a verb form in lower case: `recognized` to `recognize`, `planned` to `plan`, `said` to `say`. Regular
 * forms go by spelling, which is right for nearly all of them; a word of another shape comes back as it is.
 */
export declare function verbLemma(lower: string): string;
