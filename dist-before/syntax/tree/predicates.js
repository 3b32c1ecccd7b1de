import { relation } from "./relation.js";
import { childWith, firstBelow, has, is, nextWith, subjects } from "./walk.js";
/** What the clause of a token is made of; `none` for a token that heads no clause. */
export const predicate = {
    none: 0,
    /** A verb. */
    verb: 1,
    /** What a subject is said to be: `the plan is [a fraud]`. */
    copular: 2,
    /** A clause that is said of a subject: `the plan is that they [leave]`. Two clauses have one head. */
    outer: 3,
};
/** Finds the tokens that head clauses. */
export function predicatesOf(tree) {
    const kinds = new Uint8Array(tree.tokens.length);
    const copulas = new Int32Array(tree.tokens.length).fill(-1);
    for (const at of tree.order) {
        const token = tree.tokens[at];
        if (!token || !mayBePredicate(tree, at, token))
            continue;
        const copula = childWith(tree, at, relation.copula);
        const kind = kindOf(tree, at, token, copula);
        kinds[at] = kind;
        copulas[at] = kind === predicate.verb ? -1 : copula;
    }
    return { kinds, copulas };
}
const auxiliaries = relation.auxiliary | relation.passiveAuxiliary;
const isVerbal = ({ partOfSpeech }) => partOfSpeech === "VERB" || partOfSpeech === "AUX";
function mayBePredicate(tree, at, token) {
    if (isVerbal(token) || has(tree, at, relation.copula | auxiliaries))
        return true;
    // A verb that was tagged as a noun.
    return has(tree, at, subjects) && has(tree, at, relation.object | relation.content);
}
/** Relations of words that stand inside a phrase or verb group and head no clause, whatever their tag. */
const inner = relation.modifier |
    relation.flat |
    relation.fixed |
    relation.preposition |
    relation.mark |
    relation.coordinator |
    relation.copula |
    relation.other |
    auxiliaries;
function kindOf(tree, at, token, copula) {
    const isVerb = isVerbal(token);
    if (isVerb && is(tree, at, inner))
        return predicate.none;
    if (copula < 0)
        return isVerb && isNoun(tree, at) ? predicate.none : predicate.verb;
    if (isOuter(tree, at, copula, isVerb))
        return predicate.outer;
    return isVerb ? predicate.verb : predicate.copular;
}
/** Whether the copula stands between an outer subject and a clause of its own. */
function isOuter(tree, at, copula, isVerb) {
    if (has(tree, at, relation.outerSubject))
        return true;
    const mark = isVerb ? nextWith(tree, copula, relation.mark) : -1;
    return mark >= 0 && mark < at;
}
const nominal = subjects |
    relation.object |
    relation.indirectObject |
    relation.oblique |
    relation.bareOblique |
    relation.nominal |
    relation.apposition |
    relation.conjunct;
/** `the accused`, `the killing of civilians`, `shelling resumed`: a verb that does what a noun does and is built like one. */
function isNoun(tree, at) {
    if (is(tree, at, subjects) && firstBelow(tree, at) < 0)
        return true;
    const isBuiltLikeNoun = has(tree, at, relation.modifier | relation.possessor);
    return isBuiltLikeNoun && is(tree, at, nominal) && !has(tree, at, subjects | auxiliaries);
}
//# sourceMappingURL=predicates.js.map