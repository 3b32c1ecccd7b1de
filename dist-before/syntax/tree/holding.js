import { negations, temporalNouns } from "../words.js";
import { predicate } from "./predicates.js";
import { nounBehindLong } from "./prepositions.js";
import { relation } from "./relation.js";
import { childWith, headOf, is, leftOf, subjects, wordAt } from "./walk.js";
/** Finds for each word the noun phrase it stands in. */
export function holdingOf(tree, predicates) {
    const size = tree.tokens.length;
    const holding = {
        holders: new Int32Array(size).fill(-1),
        firsts: new Int32Array(size),
        lasts: new Int32Array(size),
        nouns: new Int32Array(size),
    };
    for (const at of tree.order) {
        const token = tree.tokens[at];
        if (!token || token.partOfSpeech === "PUNCT")
            continue;
        const holder = holding.holders[headOf(tree, at)] ?? -1;
        if (holder >= 0 && joins(tree, holding, at, holder))
            take(tree, holding, at, holder);
        else if (mayHead(tree, predicates, at, token))
            open(holding, at);
    }
    return holding;
}
function open({ holders, firsts, lasts, nouns }, at) {
    holders[at] = at;
    firsts[at] = at;
    lasts[at] = at;
    nouns[at] = at;
}
function take(tree, { holders, firsts, lasts, nouns }, at, holder) {
    holders[at] = holder;
    firsts[holder] = Math.min(firsts[holder] ?? at, at);
    lasts[holder] = Math.max(lasts[holder] ?? at, at);
    if (isLaterNoun(tree, at, holder))
        nouns[holder] = at;
}
/**
 * `Joe ⟦Biden⟧`, `President ⟦Macron⟧`: of a name, and of an office with its holder behind it, the last noun is the head.
 * Of `⟦April⟧ 3` the noun is, not the number.
 */
function isLaterNoun(tree, at, holder) {
    const part = tree.tokens[at]?.partOfSpeech;
    if (part !== "PROPN" && part !== "NOUN")
        return false;
    if (at < holder)
        return isNumber(tree, holder) && headOf(tree, at) === holder;
    return is(tree, at, relation.flat | relation.apposition);
}
const before = relation.modifier | relation.possessor | relation.bareNominal | relation.flat;
const behind = relation.modifier | relation.bareNominal;
const clauses = relation.adnominal | relation.relative | relation.adverbial | relation.content | relation.loose;
/** Whether a token whose head stands in a phrase stands in it too. */
function joins(tree, holding, at, holder) {
    const head = headOf(tree, at);
    if (head !== holder && at < holder)
        return !is(tree, at, clauses);
    return at < head ? joinsBefore(tree, at, head) : joinsBehind(tree, at, holder, holding.lasts[holder] ?? 0);
}
/** `whose brother`: introduces a clause, and stands outside of the phrase. */
const questionDeterminers = new Set(["what", "whatever", "which", "whichever", "whose"]);
function joinsBefore(tree, at, head) {
    if (is(tree, at, relation.adverb))
        return isNumber(tree, head) && !negations.has(wordAt(tree, at));
    if (!is(tree, at, before) || questionDeterminers.has(wordAt(tree, at)))
        return false;
    if (is(tree, at, relation.bareNominal) && tree.tokens[head - 1]?.partOfSpeech === "PUNCT")
        return false;
    // What stands before the preposition of a noun is no part of its phrase: `four months [in advance]`.
    const preposition = childWith(tree, head, relation.preposition);
    return preposition < at || preposition > head;
}
function joinsBehind(tree, at, holder, last) {
    const left = leftOf(tree, at);
    if (is(tree, at, relation.flat))
        return wordAt(tree, left - 1) !== ",";
    const part = tree.tokens[at]?.partOfSpeech;
    if (part === "ADJ")
        return false;
    if (is(tree, at, relation.apposition))
        return part === "PROPN" && isBehind(tree, left, holder, last);
    if (left !== last + 1)
        return false;
    if (is(tree, at, relation.bareNominal) && isTime(tree, at) && !isTime(tree, holder))
        return false;
    return is(tree, at, behind);
}
/** Whether a word stands right behind a phrase, or behind what `of` adds to it: `Secretary [of State] Blinken`. */
function isBehind(tree, left, holder, last) {
    if (left === last + 1)
        return true;
    if (wordAt(tree, last + 1) !== "of" || left - last > longestOffice)
        return false;
    for (let at = last + 1; at < left; at++)
        if (tree.tokens[at]?.partOfSpeech === "PUNCT")
            return false;
    const added = childWith(tree, holder, relation.nominal);
    return added >= 0 && leftOf(tree, added) === last + 1;
}
/** How many words from an office to the name of its holder: `Minister of Foreign Affairs Lavrov`. */
const longestOffice = 6;
const isNumber = ({ tokens }, at) => tokens[at]?.partOfSpeech === "NUM";
/** `Monday morning` and `3 April` are one phrase, `a storm yesterday` is two. */
const isTime = (tree, at) => isNumber(tree, at) || temporalNouns.has(wordAt(tree, at));
const never = relation.fixed | relation.mark | relation.preposition | relation.coordinator | relation.copula | relation.other;
const complements = subjects | relation.object | relation.indirectObject;
const places = complements | relation.oblique | relation.nominal | relation.conjunct;
/** Whether a token that stands in no phrase so far heads one. */
function mayHead(tree, { kinds }, at, { partOfSpeech }) {
    const kind = kinds[at] ?? 0;
    if (is(tree, at, never) || kind === predicate.verb || kind === predicate.outer)
        return false;
    switch (partOfSpeech) {
        case "NOUN":
        case "PROPN":
        case "SYM":
        case "X":
        case "NUM":
            return nounBehindLong(tree, at) < 0;
        case "PRON":
            return !is(tree, at, relation.possessor | relation.adverb) && tree.isRelative[at] === 0;
        case "DET":
            return is(tree, at, places) || kind === predicate.copular;
        case "ADJ":
        case "VERB":
            return is(tree, at, complements) || hasDeterminer(tree, at);
        default:
            return false;
    }
}
/** `the highest`, `the accused`. */
function hasDeterminer(tree, at) {
    return tree.tokens[childWith(tree, at, relation.modifier)]?.partOfSpeech === "DET";
}
//# sourceMappingURL=holding.js.map