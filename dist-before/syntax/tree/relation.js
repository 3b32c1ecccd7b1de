/**
 * What a word can be to its head: one bit each, so that the relations of all the words below a word fit in one number.
 * Relations of Universal Dependencies between which nothing here makes a difference share a bit.
 */
export const relation = {
    subject: 1 << 0,
    passiveSubject: 1 << 1,
    /** Of `the trouble is that he left`: `trouble`. */
    outerSubject: 1 << 2,
    object: 1 << 3,
    indirectObject: 1 << 4,
    clausalSubject: 1 << 5,
    /** `ccomp`. */
    content: 1 << 6,
    /** `xcomp`. */
    openComplement: 1 << 7,
    /** `advcl`. */
    adverbial: 1 << 8,
    relative: 1 << 9,
    /** `acl`. */
    adnominal: 1 << 10,
    /** `obl`, agents of passives included. */
    oblique: 1 << 11,
    /** An oblique without a preposition: `last week`. */
    bareOblique: 1 << 12,
    /** `nmod`. */
    nominal: 1 << 13,
    possessor: 1 << 14,
    /** A noun beside a noun without a preposition: titles, years. */
    bareNominal: 1 << 15,
    apposition: 1 << 16,
    conjunct: 1 << 17,
    coordinator: 1 << 18,
    /** Roots, parataxis, and whatever a parser has no better name for. */
    loose: 1 << 19,
    auxiliary: 1 << 20,
    passiveAuxiliary: 1 << 21,
    copula: 1 << 22,
    mark: 1 << 23,
    /** `case`: prepositions and the possessive mark. */
    preposition: 1 << 24,
    /** Determiners, adjectives, numbers and nouns before their noun. */
    modifier: 1 << 25,
    /** Further words of a name, or of a word that is written apart. */
    flat: 1 << 26,
    adverb: 1 << 27,
    /** Further words of a preposition or conjunction of several words. */
    fixed: 1 << 28,
    expletive: 1 << 29,
    /** Marks, particles, interjections, slips. */
    other: 1 << 30,
};
const bits = new Map([
    ["nsubj", relation.subject],
    ["nsubj:pass", relation.passiveSubject],
    ["nsubj:outer", relation.outerSubject],
    ["obj", relation.object],
    ["iobj", relation.indirectObject],
    ["csubj", relation.clausalSubject],
    ["csubj:outer", relation.outerSubject],
    ["ccomp", relation.content],
    ["xcomp", relation.openComplement],
    ["advcl", relation.adverbial],
    ["advcl:relcl", relation.relative],
    ["acl", relation.adnominal],
    ["acl:relcl", relation.relative],
    ["obl", relation.oblique],
    ["obl:npmod", relation.bareOblique],
    ["obl:tmod", relation.bareOblique],
    ["obl:unmarked", relation.bareOblique],
    ["nmod", relation.nominal],
    ["nmod:desc", relation.bareNominal],
    ["nmod:npmod", relation.bareNominal],
    ["nmod:poss", relation.possessor],
    ["nmod:tmod", relation.bareNominal],
    ["nmod:unmarked", relation.bareNominal],
    ["appos", relation.apposition],
    ["conj", relation.conjunct],
    ["cc", relation.coordinator],
    ["aux", relation.auxiliary],
    ["aux:pass", relation.passiveAuxiliary],
    ["cop", relation.copula],
    ["mark", relation.mark],
    ["case", relation.preposition],
    ["amod", relation.modifier],
    ["compound", relation.modifier],
    ["compound:prt", relation.other],
    ["det", relation.modifier],
    ["nummod", relation.modifier],
    ["flat", relation.flat],
    ["goeswith", relation.flat],
    ["advmod", relation.adverb],
    ["fixed", relation.fixed],
    ["expl", relation.expletive],
    ["discourse", relation.other],
    ["punct", relation.other],
    ["reparandum", relation.other],
]);
/** The bit of a relation as a tree names it; of one with a subtype not known here, that of the relation without. */
export function relationOf(name) {
    return bits.get(name) ?? bits.get(name.split(":")[0] ?? "") ?? relation.loose;
}
//# sourceMappingURL=relation.js.map