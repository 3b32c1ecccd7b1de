import { verbShape } from "../../../document/verbs.js";
import { relation } from "../relation.js";
import { childWith, firstBelow, has, headOf, is, nextWith, subjects, wordAt } from "../walk.js";
import { firstWordOf, hang, hasPreposition, isNounLike, isPlainVerb, lastWordOf, moveChildren, swap } from "./hang.js";
const auxiliaries = relation.auxiliary | relation.passiveAuxiliary;
/** Whether a verb may be the finite verb of a clause. */
function mayBeFinite(tree, at) {
    const { past, third, base } = verbShape(wordAt(tree, at));
    return tree.tokens[at]?.partOfSpeech === "VERB" && (past || third || base);
}
/** `warships ⟦patrolled⟧ waters`: a verb taken for an adjective of its object. */
export function verbAsModifier(tree, at) {
    const noun = headOf(tree, at);
    if (!is(tree, at, relation.modifier) || noun < at || !isNounLike(tree, noun) || !mayBeFinite(tree, at))
        return;
    const subject = subjectLeftOf(tree, at, noun);
    if (subject < 0)
        return;
    const isBelow = listTop(tree, headOf(tree, noun)) === subject;
    if (isBelow)
        hang(tree, noun, headOf(tree, subject), tree.relations[subject] ?? relation.loose);
    swap(tree, at, noun, relation.object);
    if (!is(tree, at, clauses) && headOf(tree, at) >= 0)
        hang(tree, at, headOf(tree, at), relation.content);
    hang(tree, subject, at, relation.subject);
    const end = firstWordOf(tree, noun);
    moveChildren(tree, noun, at, (child) => child < Math.min(at, end) || is(tree, child, auxiliaries | relation.mark));
    moveChildren(tree, subject, at, (child) => (isBelow && child > at) || is(tree, child, relation.oblique));
}
const ofNouns = relation.oblique | relation.nominal;
/** `committed to ⟦assisting⟧ Ukraine`: a gerund between a preposition and a name does something to who is named. */
export function gerundBeforeName(tree, at) {
    const name = headOf(tree, at);
    if (!is(tree, at, relation.modifier) || name !== at + 1 || !is(tree, name, ofNouns))
        return;
    if (tree.tokens[at]?.partOfSpeech !== "VERB" || !verbShape(wordAt(tree, at)).gerund)
        return;
    const preposition = childWith(tree, name, relation.preposition);
    if (tree.tokens[name]?.partOfSpeech !== "PROPN" || preposition !== at - 1)
        return;
    const isOfNoun = is(tree, name, relation.nominal);
    swap(tree, at, name, relation.object);
    hang(tree, at, headOf(tree, at), isOfNoun ? relation.adnominal : relation.adverbial);
    hang(tree, preposition, at, relation.mark);
}
/** `Peter Roth ⟦met⟧ him`: a verb hung loosely on the name before it, where the sentence has no other. */
export function verbBesideName(tree, at) {
    const name = headOf(tree, at);
    if (!is(tree, at, relation.loose) || name < 0 || name > at || headOf(tree, name) >= 0)
        return;
    if (!isNounLike(tree, name) || !mayBeFinite(tree, at) || has(tree, at, subjects | relation.mark))
        return;
    if (firstWordOf(tree, at) === at)
        swap(tree, at, name, relation.subject);
}
const clauses = relation.loose | relation.content | relation.conjunct | relation.adverbial | relation.relative;
/** The noun that ends before a verb or its auxiliaries and has no other verb: a subject of either word, or what the noun hangs on. */
function subjectLeftOf(tree, verb, noun) {
    for (const head of [verb, noun]) {
        const subject = childWith(tree, head, subjects);
        if (subject >= 0 && subject < verb && !has(tree, noun, relation.copula))
            return subject;
    }
    const above = listTop(tree, headOf(tree, noun));
    const isBare = above >= 0 &&
        is(tree, noun, relation.nominal | relation.object | relation.apposition | relation.bareNominal | relation.loose);
    if (!isBare || above > verb || hasPreposition(tree, noun) || !standsAlone(tree, above))
        return -1;
    return firstWordOf(tree, noun) === verb ? above : -1;
}
/** The first of the nouns that one is joined to by `and`. */
function listTop(tree, at) {
    let top = at;
    while (is(tree, top, relation.conjunct) && isNounLike(tree, headOf(tree, top)))
        top = headOf(tree, top);
    return top;
}
/** Whether a noun stands where a clause should: nothing is said of it. */
function standsAlone(tree, at) {
    if (!isNounLike(tree, at) || !is(tree, at, relation.loose | relation.content))
        return false;
    return !has(tree, at, subjects | relation.copula | auxiliaries) && !hasPreposition(tree, at);
}
const described = relation.adnominal | relation.adverbial | relation.relative;
const asks = relation.object | relation.content | relation.openComplement;
/** `ministers ⟦agreed⟧ to provide aid`: where no clause is, the verb that describes the noun makes one. */
export function verbBelowSubject(tree, at) {
    if (!is(tree, at, described) || !isPlainVerb(tree, at) || !verbShape(wordAt(tree, at)).past)
        return;
    const top = topOf(tree, at);
    if (top < 0 || top > at || !standsAlone(tree, top))
        return;
    if (has(tree, at, subjects | auxiliaries | relation.mark) || hasRelative(tree, at))
        return;
    if (!has(tree, at, asks) && verbShape(wordAt(tree, at)).participle)
        return;
    swap(tree, at, top, relation.subject);
    moveChildren(tree, top, at, (child) => is(tree, child, relation.oblique) || (child > at && !is(tree, child, relation.conjunct)));
}
/** The noun that ends right before a verb that hangs in it. */
function topOf(tree, at) {
    let top = headOf(tree, at);
    while (top >= 0 &&
        headOf(tree, top) >= 0 &&
        is(tree, top, relation.apposition | relation.conjunct | relation.nominal))
        top = headOf(tree, top);
    return top;
}
function hasRelative(tree, at) {
    const first = firstBelow(tree, at);
    return first >= 0 && first < at && tree.tokens[first]?.partOfSpeech === "PRON";
}
const bareNouns = relation.object | relation.oblique;
const participles = relation.adverbial | relation.content | relation.loose;
/** `⟦Jailed⟧ opposition leader Alexei Navalny began a hunger strike`: a participle before the subject that describes it. */
export function describedSubject(tree, at) {
    if (tree.tokens[at]?.partOfSpeech !== "VERB" || !is(tree, at, participles | subjects))
        return;
    if (!verbShape(wordAt(tree, at)).participle || has(tree, at, auxiliaries | subjects | relation.mark))
        return;
    const noun = childWith(tree, at, bareNouns);
    if (noun < at || firstWordOf(tree, noun) !== at + 1 || hasPreposition(tree, noun) || !isNounLike(tree, noun))
        return;
    if (is(tree, at, subjects))
        return swap(tree, noun, at, relation.modifier);
    const verb = mainVerb(tree, at, noun);
    if (verb < 0)
        return;
    if (headOf(tree, verb) === at)
        swap(tree, verb, at, relation.adverbial);
    hang(tree, noun, verb, relation.subject);
    hang(tree, at, noun, relation.modifier);
}
/** The verb without a subject right behind a noun: the one that a participle hangs on, or that hangs on it. */
function mainVerb(tree, at, noun) {
    const last = lastWordOf(tree, noun);
    const isMain = (verb) => isPlainVerb(tree, verb) && !has(tree, verb, subjects) && isRightBefore(tree, last, verb);
    const above = headOf(tree, at);
    if (above > noun && isMain(above))
        return above;
    for (let child = childWith(tree, at, participles); child >= 0; child = nextWith(tree, child, participles))
        if (child > noun && mayBeFinite(tree, child) && isMain(child))
            return child;
    return -1;
}
/** Whether only auxiliaries and adverbs of a verb stand between it and a word. */
function isRightBefore(tree, word, verb) {
    let at = verb - 1;
    while (at > word && headOf(tree, at) === verb && is(tree, at, auxiliaries | relation.adverb))
        at--;
    return at === word;
}
//# sourceMappingURL=verbs.js.map