/**
 * What a word can be to its head: one bit each, so that the relations of all the words below a word fit in one number.
 * Relations of Universal Dependencies between which nothing here makes a difference share a bit.
 */
export declare const relation: {
    readonly subject: number;
    readonly passiveSubject: number;
    /** Of `the trouble is that he left`: `trouble`. */
    readonly outerSubject: number;
    readonly object: number;
    readonly indirectObject: number;
    readonly clausalSubject: number;
    /** `ccomp`. */
    readonly content: number;
    /** `xcomp`. */
    readonly openComplement: number;
    /** `advcl`. */
    readonly adverbial: number;
    readonly relative: number;
    /** `acl`. */
    readonly adnominal: number;
    /** `obl`, agents of passives included. */
    readonly oblique: number;
    /** An oblique without a preposition: `last week`. */
    readonly bareOblique: number;
    /** `nmod`. */
    readonly nominal: number;
    readonly possessor: number;
    /** A noun beside a noun without a preposition: titles, years. */
    readonly bareNominal: number;
    readonly apposition: number;
    readonly conjunct: number;
    readonly coordinator: number;
    /** Roots, parataxis, and whatever a parser has no better name for. */
    readonly loose: number;
    readonly auxiliary: number;
    readonly passiveAuxiliary: number;
    readonly copula: number;
    readonly mark: number;
    /** `case`: prepositions and the possessive mark. */
    readonly preposition: number;
    /** Determiners, adjectives, numbers and nouns before their noun. */
    readonly modifier: number;
    /** Further words of a name, or of a word that is written apart. */
    readonly flat: number;
    readonly adverb: number;
    /** Further words of a preposition or conjunction of several words. */
    readonly fixed: number;
    readonly expletive: number;
    /** Marks, particles, interjections, slips. */
    readonly other: number;
};
/** The bit of a relation as a tree names it; of one with a subtype not known here, that of the relation without. */
export declare function relationOf(name: string): number;
