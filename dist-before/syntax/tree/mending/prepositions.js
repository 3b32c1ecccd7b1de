import { verbShape } from "../../../document/verbs.js";
import { relation } from "../relation.js";
import { childWith, firstBelow, has, headOf, is, nextBeside, subjects, wordAt } from "../walk.js";
import { firstWordOf, hang, hasPreposition, isNounLike, isPlainVerb, lastWordOf } from "./hang.js";
import { isTimeNoun } from "./times.js";
/** Words that make a preposition before them an adverb of number: `at least`, `at most`. */
const degrees = new Set(["best", "least", "most", "worst"]);
/** `⟦with⟧ President Macron`: a preposition hung on a title or another word before the noun that it attaches. */
export function liftPreposition(tree, at) {
    if (!is(tree, at, relation.preposition) || wordAt(tree, at + 1) === "-")
        return;
    for (let below = headOf(tree, at); below > at; below = headOf(tree, at)) {
        const above = headOf(tree, below);
        const isInside = is(tree, below, relation.modifier | relation.bareNominal) && above > below;
        if (!isInside || !isNounLike(tree, above) || tree.tokens[below]?.partOfSpeech === "NUM")
            return;
        if (degrees.has(wordAt(tree, below)) || hasPreposition(tree, above))
            return;
        hang(tree, at, above, relation.preposition);
    }
}
/** `the crossing ⟦to⟧ wounded Palestinians`: no infinitive begins with a past form. */
export function prepositionBeforeParticiple(tree, at) {
    const word = headOf(tree, at);
    if (!is(tree, at, relation.mark) || wordAt(tree, at) !== "to" || word !== at + 1)
        return;
    const noun = headOf(tree, word);
    if (!is(tree, word, relation.modifier) || noun < word || !isNounLike(tree, noun) || hasPreposition(tree, noun))
        return;
    const { base, past, participle } = verbShape(wordAt(tree, word));
    if (!base && (past || participle))
        hang(tree, at, noun, relation.preposition);
}
const arguments_ = subjects | relation.object | relation.oblique | relation.bareOblique;
/** `the arrest ⟦of⟧ Imran Khan led to protests`: a preposition hung on the verb, though a noun of the verb's follows it. */
export function prepositionOfVerb(tree, at) {
    const verb = headOf(tree, at);
    if (!is(tree, at, relation.preposition | relation.mark) || verb < at || !isPlainVerb(tree, verb))
        return;
    if (tree.tokens[at]?.partOfSpeech !== "ADP")
        return;
    const noun = nounFrom(tree, verb, at + 1);
    if (noun < 0 || (is(tree, at, relation.mark) && !isTimeNoun(tree, noun)))
        return;
    hang(tree, at, noun, relation.preposition);
    const before = childEndingAt(tree, verb, at - 1);
    if (wordAt(tree, at) === "of" && before >= 0)
        hang(tree, noun, before, relation.nominal);
    else
        hang(tree, noun, verb, relation.oblique);
}
/** The argument of a verb that begins with a token, or -1. */
function nounFrom(tree, verb, start) {
    let child = childWith(tree, verb, arguments_);
    for (; child >= 0 && child < verb; child = nextBeside(tree, child))
        if (is(tree, child, arguments_) && firstWordOf(tree, child) === start)
            return child;
    return -1;
}
/** The subject of a verb that ends with a token, or -1. */
function childEndingAt(tree, verb, end) {
    for (let child = firstBelow(tree, verb); child >= 0 && child <= end; child = nextBeside(tree, child))
        if (is(tree, child, subjects) && lastWordOf(tree, child) === end)
            return child;
    return -1;
}
/** `launched ⟦an offensive⟧ near Kharkiv`: what stands before the preposition of a noun is no part of its phrase. */
export function dropBeforePreposition(tree, at) {
    if (!is(tree, at, relation.preposition))
        return;
    const noun = headOf(tree, at);
    const verb = headOf(tree, noun);
    if (noun < at || !isNounLike(tree, noun) || !isPlainVerb(tree, verb) || has(tree, noun, relation.copula))
        return;
    const before = lastBefore(tree, noun, at);
    if (before < 0 || before < verb === noun > verb)
        return;
    if (before > verb)
        takeBehindVerb(tree, before, noun, verb);
    else if (!has(tree, verb, subjects) && isNounLike(tree, before))
        hang(tree, before, verb, relation.subject);
}
/** What hangs on a noun right before a token, a determiner apart. */
function lastBefore(tree, noun, end) {
    for (let child = firstBelow(tree, noun); child >= 0 && child < end; child = nextBeside(tree, child))
        if (is(tree, child, relation.modifier | subjects) && lastWordOf(tree, child) === end - 1)
            return child;
    return -1;
}
function takeBehindVerb(tree, before, noun, verb) {
    const object = childWith(tree, verb, relation.object);
    if ((object >= 0 && object !== noun) || has(tree, verb, relation.content))
        return;
    const determiner = determinerBefore(tree, noun, before);
    if (determiner < 0 && !isNounLike(tree, before))
        return;
    if (object === noun)
        hang(tree, noun, verb, relation.oblique);
    if (determiner >= 0)
        hang(tree, determiner, before, relation.modifier);
    hang(tree, before, verb, relation.object);
}
/** The determiner of a noun that stands right before another word of it, or -1. */
function determinerBefore(tree, noun, word) {
    const first = firstWordOf(tree, word);
    const isDeterminer = headOf(tree, first - 1) === noun && tree.tokens[first - 1]?.partOfSpeech === "DET";
    return isDeterminer ? first - 1 : -1;
}
//# sourceMappingURL=prepositions.js.map