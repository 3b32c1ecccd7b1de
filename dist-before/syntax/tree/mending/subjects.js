import { verbShape } from "../../../document/verbs.js";
import { relation } from "../relation.js";
import { childWith, has, headOf, is, nextWith, subjects, wordAt } from "../walk.js";
import { firstWordOf, hang, hasPreposition, isNounLike, isPlainVerb, lastWordOf } from "./hang.js";
import { isTimeNoun } from "./times.js";
const auxiliaries = relation.auxiliary | relation.passiveAuxiliary;
/** The subject of a verb that ends with a token, or -1. */
function subjectEndingAt(tree, verb, end) {
    let child = childWith(tree, verb, subjects);
    while (child >= 0 && lastWordOf(tree, child) !== end)
        child = nextWith(tree, child, subjects);
    return child;
}
/** `said ⟦Friday⟧`, `on ⟦Sunday⟧ killed`: days are rarely subjects beside another one, behind the verb, or with a preposition. */
export function timeAsArgument(tree, at) {
    if (!is(tree, at, subjects | relation.object))
        return;
    const verb = headOf(tree, at);
    if (!isTimeNoun(tree, at)) {
        if (is(tree, at, subjects) && hasPreposition(tree, at) && hasOther(tree, verb, at))
            hangOblique(tree, at, verb);
        return;
    }
    const isBehind = is(tree, at, subjects) && at > verb && isPlainVerb(tree, verb);
    if (isBehind || hasPreposition(tree, at) || hasOther(tree, verb, at))
        hangOblique(tree, at, verb);
}
function hangOblique(tree, at, verb) {
    hang(tree, at, verb, hasPreposition(tree, at) ? relation.oblique : relation.bareOblique);
}
/** Whether another token stands in the relation to a verb that this one does. */
function hasOther(tree, verb, at) {
    const wanted = is(tree, at, subjects) ? subjects : relation.object;
    const first = childWith(tree, verb, wanted);
    return first >= 0 && (first !== at || nextWith(tree, first, wanted) >= 0);
}
/** `⟦Iran⟧ today threatened`: what was taken for a part of the day does what the verb says. */
export function ownSubject(tree, at) {
    const day = headOf(tree, at);
    if (day !== at + 1 || !is(tree, at, relation.modifier) || !isNounLike(tree, at))
        return;
    if (!deictic.has(wordAt(tree, day)) || !is(tree, day, relation.bareOblique | relation.oblique))
        return;
    const verb = headOf(tree, day);
    if (verb > day && !has(tree, verb, subjects))
        hang(tree, at, verb, relation.subject);
}
const deictic = new Set(["today", "tomorrow", "tonight", "yesterday"]);
/** `⟦Turkey⟧ and Egypt's ministers met`: a noun has no subject when it is one itself. */
export function subjectOfSubject(tree, at) {
    const noun = headOf(tree, at);
    if (!is(tree, at, subjects) || !is(tree, noun, subjects) || noun < at || !isNounLike(tree, noun))
        return;
    const verb = headOf(tree, noun);
    if (!has(tree, noun, relation.copula | auxiliaries) && verb > noun)
        hang(tree, at, verb, relation.subject);
}
/** `the French news ⟦agency⟧ ⟦AFP⟧ reported`, `⟦Turkey⟧ and Egypt's foreign ⟦ministers⟧ met`: subjects side by side are one phrase. */
export function twoSubjects(tree, at) {
    if (!is(tree, at, subjects) || !isNounLike(tree, at))
        return;
    const verb = headOf(tree, at);
    const first = firstWordOf(tree, at);
    const left = subjectEndingAt(tree, verb, first - 1);
    if (left < 0 || left >= at || !isNounLike(tree, left))
        return;
    if (has(tree, at, relation.coordinator))
        return hang(tree, at, left, relation.conjunct);
    const mark = wordAt(tree, first - 1);
    if (mark === "'s" || mark === "'" || mark === "’s" || mark === "’")
        takePossessor(tree, left, at, first - 1);
    else if (firstWordOf(tree, left) === left && lastWordOf(tree, left) === left)
        joinBefore(tree, left, at);
    else if (tree.tokens[at]?.partOfSpeech === "NOUN")
        hang(tree, left, at, relation.modifier);
    else if (first === at)
        hang(tree, at, left, relation.apposition);
}
function takePossessor(tree, left, at, mark) {
    const owner = headOf(tree, mark);
    if (owner === left || is(tree, owner, relation.conjunct)) {
        hang(tree, at, headOf(tree, left), relation.subject);
        hang(tree, left, at, relation.possessor);
        return;
    }
    // `leaders of the [Workers' Party]`.
    const preposition = childWith(tree, owner, relation.preposition);
    hang(tree, at, headOf(tree, owner), tree.relations[owner] ?? relation.nominal);
    hang(tree, owner, at, relation.possessor);
    if (preposition >= 0 && preposition < owner)
        hang(tree, preposition, at, relation.preposition);
}
function joinBefore(tree, left, at) {
    const isName = tree.tokens[left]?.partOfSpeech === "PROPN" && tree.tokens[at]?.partOfSpeech === "PROPN";
    if (isName && firstWordOf(tree, at) === at)
        hang(tree, at, left, relation.flat);
    else
        hang(tree, left, at, relation.modifier);
}
const joined = relation.conjunct | relation.apposition;
const skipped = relation.adverb | auxiliaries;
const openers = relation.oblique | relation.adverbial | relation.bareOblique | relation.content;
/** `In a call with Bennett, ⟦Putin⟧ spoke of grain`: the noun between the comma and a verb without a subject is its subject. */
export function subjectBehindComma(tree, at) {
    if (!isPlainVerb(tree, at) || has(tree, at, subjects | relation.clausalSubject | relation.expletive))
        return;
    const mayBeFinite = verbShape(wordAt(tree, at)).past || verbShape(wordAt(tree, at)).third || has(tree, at, auxiliaries);
    if (!mayBeFinite)
        return;
    const noun = topFrom(tree, at, wordBefore(tree, at));
    if (noun < 0 || has(tree, noun, relation.coordinator) || hasPreposition(tree, noun))
        return;
    if (isInOpener(tree, headOf(tree, noun), at))
        hang(tree, noun, at, relation.subject);
}
/** `⟦with Bennett⟧, Putin spoke`: of two nouns before a verb, parted by a comma, the one with a preposition is not its subject. */
export function markedSubject(tree, at) {
    const mark = childWith(tree, at, relation.mark);
    const noun = childWith(tree, at, subjects);
    if (mark < 0 || noun < mark || !isPlainVerb(tree, at) || tree.tokens[mark]?.partOfSpeech !== "ADP")
        return;
    if (firstWordOf(tree, noun) !== mark + 1 || topFrom(tree, at, wordBefore(tree, at)) < noun)
        return;
    let before = childWith(tree, at, relation.oblique);
    while (before >= 0 && lastWordOf(tree, before) !== mark - 1)
        before = nextWith(tree, before, relation.oblique);
    hang(tree, mark, noun, relation.preposition);
    if (before >= 0)
        hang(tree, noun, before, relation.nominal);
    else
        hang(tree, noun, at, relation.oblique);
}
/** The word before a verb, its auxiliaries and adverbs skipped. */
function wordBefore(tree, verb) {
    let at = verb - 1;
    while (at >= 0 && headOf(tree, at) === verb && is(tree, at, skipped))
        at--;
    return at;
}
/** The noun joined to something before a comma that has this as its last word; -1 when there is none. */
function topFrom(tree, verb, last) {
    for (let noun = last; noun >= 0 && noun !== verb; noun = headOf(tree, noun)) {
        if (lastWordOf(tree, noun) !== last)
            return -1;
        const isOpen = is(tree, noun, joined) && isNounLike(tree, noun);
        if (isOpen && wordAt(tree, firstWordOf(tree, noun) - 1) === ",")
            return noun;
    }
    return -1;
}
/** Whether a word stands in what opens a verb's clause before the verb. */
function isInOpener(tree, start, verb) {
    let at = start;
    while (at >= 0 && headOf(tree, at) !== verb)
        at = headOf(tree, at);
    return at >= 0 && at < verb && is(tree, at, openers);
}
//# sourceMappingURL=subjects.js.map