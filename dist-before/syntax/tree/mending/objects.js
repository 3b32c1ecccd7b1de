import { relation } from "../relation.js";
import { childWith, has, headOf, is, nextBeside, wordAt } from "../walk.js";
import { firstWordOf, hang, hasPreposition, isNounLike, isPlainVerb, lastWordOf, moveChildren } from "./hang.js";
import { currencySymbols } from "./symbols.js";
import { isTimeNoun } from "./times.js";
const filled = relation.object |
    relation.content |
    relation.openComplement |
    relation.passiveAuxiliary |
    relation.passiveSubject |
    relation.indirectObject;
/** Whether a verb may have one more object: an active one without an object. */
const isOpen = (tree, verb) => isPlainVerb(tree, verb) && !has(tree, verb, filled);
/** `arrested ⟦100 rebels⟧`: an oblique without a preposition is the object of a verb that has none. */
export function objectOfOblique(tree, at) {
    const verb = headOf(tree, at);
    if (!is(tree, at, relation.oblique) || verb < 0 || verb > at || !isOpen(tree, verb))
        return;
    if (!isNounLike(tree, at) || has(tree, at, relation.preposition) || isTimeNoun(tree, at))
        return;
    hang(tree, at, verb, relation.object);
}
/** `sent Kenya ⟦40 tanks⟧`: an oblique without a preposition right behind an object is a second one. */
export function secondObject(tree, at) {
    const verb = headOf(tree, at);
    if (!is(tree, at, relation.oblique) || verb < 0 || verb > at || !isPlainVerb(tree, verb))
        return;
    if (!isNounLike(tree, at) || has(tree, at, relation.preposition) || isTimeNoun(tree, at))
        return;
    const first = childWith(tree, verb, relation.object);
    if (first < verb || lastWordOf(tree, first) + 1 !== firstWordOf(tree, at))
        return;
    hang(tree, first, verb, relation.indirectObject);
    hang(tree, at, verb, relation.object);
}
const clearPrepositions = new Set(["against", "at", "by", "for", "from", "in", "into", "on", "to", "with"]);
/** `had talks ⟦on trade⟧`: what has a preposition is no object. */
export function objectWithPreposition(tree, at) {
    const verb = headOf(tree, at);
    if (!is(tree, at, relation.object | relation.indirectObject) || verb > at || !isPlainVerb(tree, verb))
        return;
    const preposition = childWith(tree, at, relation.preposition);
    if (!isNounLike(tree, at) || preposition !== firstWordOf(tree, at))
        return;
    if (clearPrepositions.has(wordAt(tree, preposition)))
        hang(tree, at, verb, relation.oblique);
}
/** `had ⟦talks⟧ today`: the noun before a day is the object, the day is not. */
export function objectBeforeDay(tree, at) {
    const verb = headOf(tree, at);
    if (!is(tree, at, relation.object) || verb < 0 || verb > at || !deicticDays.has(wordAt(tree, at)))
        return;
    const noun = at - 1;
    if (headOf(tree, noun) !== at || tree.tokens[noun]?.partOfSpeech !== "NOUN" || isTimeNoun(tree, noun))
        return;
    hang(tree, noun, verb, relation.object);
    moveChildren(tree, at, noun, (child) => child < noun);
    hang(tree, at, verb, relation.bareOblique);
}
const deicticDays = new Set(["today", "tomorrow", "tonight", "yesterday"]);
/** `called him ⟦a friend⟧`: a noun that says what the object is counts as one. */
export function nounOfComplement(tree, at) {
    const verb = headOf(tree, at);
    if (!is(tree, at, relation.openComplement) || verb < 0 || verb > at || !isNounLike(tree, at))
        return;
    if (!isPlainVerb(tree, verb) || has(tree, at, relation.mark | relation.copula | relation.preposition))
        return;
    if (childWith(tree, verb, relation.object) >= 0)
        hang(tree, at, verb, relation.object);
}
/** `opened ⟦direct⟧ peace talks`: an adjective before its noun taken for one that says how something became. */
export function objectOfAdjective(tree, at) {
    const verb = headOf(tree, at);
    if (!is(tree, at, relation.openComplement) || tree.tokens[at]?.partOfSpeech !== "ADJ" || verb > at)
        return;
    const noun = nextBeside(tree, at);
    if (noun < 0 || !isPlainVerb(tree, verb) || childWith(tree, verb, relation.object) === firstBefore(tree, verb, at))
        return;
    if (!is(tree, noun, relation.object | relation.oblique) || !isNounLike(tree, noun) || hasPreposition(tree, noun))
        return;
    const first = firstWordOf(tree, noun);
    if (first !== at + 1 && !(first === at + 2 && wordAt(tree, at + 1) === ","))
        return;
    hang(tree, noun, verb, relation.object);
    hang(tree, at, noun, relation.modifier);
}
/** The object of a verb that stands before a token; -2 when there is none. */
function firstBefore(tree, verb, end) {
    const object = childWith(tree, verb, relation.object);
    return object >= 0 && object < end ? object : -2;
}
/** `fined ⟦Google⟧ €2 billion`: a name before an amount is who it goes to, or who pays it. */
export function receiverOfAmount(tree, at) {
    const amount = headOf(tree, at);
    if (amount !== at + 1 || !is(tree, at, relation.modifier) || !currencySymbols.has(wordAt(tree, amount)))
        return;
    const verb = headOf(tree, amount);
    if (tree.tokens[at]?.partOfSpeech !== "PROPN" || wordAt(tree, at).length < 4 || !is(tree, amount, relation.object))
        return;
    if (isPlainVerb(tree, verb) && verb < firstWordOf(tree, at))
        hang(tree, at, verb, relation.indirectObject);
}
//# sourceMappingURL=objects.js.map