import { relation } from "../relation.js";
import { childWith, firstBelow, has, headOf, is, nextBeside, subjects, wordAt } from "../walk.js";
import { firstWordOf, hang, hasPreposition, isNounLike, lastWordOf, moveChildren } from "./hang.js";
import { isTimeNoun } from "./times.js";
const places = subjects |
    relation.object |
    relation.oblique |
    relation.nominal |
    relation.bareNominal |
    relation.apposition |
    relation.conjunct;
const isName = (tree, at) => tree.tokens[at]?.partOfSpeech === "PROPN" && is(tree, at, places) && !isTimeNoun(tree, at);
/** `⟦Kais⟧ ⟦Saied⟧ sacked`: names side by side that hang on the same word are one name. */
export function joinNameParts(tree, at) {
    const head = headOf(tree, at);
    if (head < 0 || head !== headOf(tree, at + 1) || !isName(tree, at) || !isName(tree, at + 1))
        return;
    if (head < at && is(tree, at, relation.bareNominal))
        return;
    // `Secretary [of State] [Antony Blinken]`.
    if (hasPreposition(tree, at) && is(tree, at + 1, relation.apposition))
        return;
    if (firstWordOf(tree, at + 1) !== at + 1 || has(tree, at, relation.flat))
        return;
    hang(tree, at + 1, at, relation.flat);
}
/** `⟦Ursula von⟧ ⟦der Leyen⟧`: a name hung loosely on the name it goes on. */
export function joinLooseName(tree, at) {
    const head = headOf(tree, at);
    if (!is(tree, at, relation.loose) || head < 0 || head > at)
        return;
    if (tree.tokens[at]?.partOfSpeech !== "PROPN" || tree.tokens[head]?.partOfSpeech !== "PROPN")
        return;
    if (lastWordBefore(tree, at) !== head && !is(tree, at - 1, relation.flat))
        return;
    hang(tree, at, head, relation.flat);
    moveChildren(tree, at, head, (child) => is(tree, child, relation.flat));
}
const lastWordBefore = (tree, at) => (tree.tokens[at - 1]?.partOfSpeech === "PUNCT" ? -1 : at - 1);
/** `between ⟦Lula⟧ and [Gustavo Petro]`: the first of two names taken for a part of the second. */
export function partJoinedNames(tree, at) {
    const name = headOf(tree, at);
    const other = childWith(tree, at, relation.conjunct);
    if (!is(tree, at, relation.modifier) || name < at || other !== name - 1)
        return;
    if (![at, other, name].every((word) => tree.tokens[word]?.partOfSpeech === "PROPN"))
        return;
    hang(tree, at, headOf(tree, name), tree.relations[name] ?? relation.loose);
    moveChildren(tree, name, at, (child) => child < at);
    moveChildren(tree, name, other, (child) => child !== other);
    hang(tree, name, other, relation.flat);
}
const hung = relation.conjunct | relation.apposition | relation.modifier;
/** `by Russia, ⟦Dmitry⟧ Kuleba said`: the first words of a name hung on what stands before, the last one the subject. */
export function partedName(tree, at) {
    const verb = headOf(tree, at);
    const left = at - 1;
    if (!is(tree, at, subjects) || verb < at || tree.tokens[at]?.partOfSpeech !== "PROPN")
        return;
    if (tree.tokens[left]?.partOfSpeech !== "PROPN" || !is(tree, left, hung) || firstWordOf(tree, at) !== at)
        return;
    if (headOf(tree, left) > left || has(tree, left, relation.coordinator | relation.preposition))
        return;
    if (wordAt(tree, firstWordOf(tree, left) - 1) !== ",")
        return;
    hang(tree, left, verb, relation.subject);
    hang(tree, at, left, relation.flat);
}
const adjectivePlaces = places | relation.openComplement | relation.indirectObject;
const below = relation.oblique | relation.nominal | relation.conjunct | relation.apposition | relation.bareNominal;
const prepositional = relation.nominal | relation.oblique;
/** `against ⟦Education⟧ [Secretary Raul Roco]`: the first word of a name hung beside the name. */
export function firstNamePart(tree, at) {
    const head = headOf(tree, at);
    const name = nextBeside(tree, at);
    if (head < 0 || head > at || name < 0 || !is(tree, at, prepositional) || !is(tree, name, prepositional))
        return;
    if (!isName(tree, at) || !isName(tree, name) || hasPreposition(tree, name))
        return;
    if (firstWordOf(tree, name) !== at + 1 || lastWordOf(tree, at) !== at)
        return;
    moveChildren(tree, at, name, (child) => is(tree, child, relation.preposition));
    hang(tree, at, name, relation.modifier);
}
/** Offices whose field of work `of` brings between them and the name. */
const offices = new Set(["minister", "secretary", "undersecretary"]);
/** `Secretary of State ⟦Rex Tillerson⟧`: a name hung on the field of the office. */
export function nameBehindField(tree, at) {
    const field = headOf(tree, at);
    const office = headOf(tree, field);
    if (!is(tree, at, relation.flat) || field !== at - 1 || !is(tree, field, relation.nominal))
        return;
    if (!offices.has(wordAt(tree, office)) || wordAt(tree, childWith(tree, field, relation.preposition)) !== "of")
        return;
    moveChildren(tree, field, at, (child) => child > at && is(tree, child, relation.flat));
    hang(tree, at, office, relation.apposition);
}
/** `⟦Russian⟧ Foreign Minister Sergey Lavrov met …`: an adjective taken for the noun that follows it. */
export function takeAdjective(tree, at) {
    if (tree.tokens[at]?.partOfSpeech !== "ADJ" || !is(tree, at, adjectivePlaces))
        return;
    const noun = nounRightBehind(tree, at);
    if (noun < 0)
        return;
    const own = tree.relations[at] ?? 0;
    hang(tree, noun, headOf(tree, at), own === relation.openComplement ? relation.object : own);
    moveChildren(tree, at, noun, () => true);
    hang(tree, at, noun, relation.modifier);
}
/** The noun that hangs on a word and begins right behind it, nothing between. */
function nounRightBehind(tree, at) {
    for (let child = firstBelow(tree, at); child >= 0; child = nextBeside(tree, child)) {
        if (child <= at || !is(tree, child, below) || !isNounLike(tree, child))
            continue;
        if (firstWordOf(tree, child) === at + 1 && !hasPreposition(tree, child) && !isTimeNoun(tree, child))
            return child;
    }
    return -1;
}
//# sourceMappingURL=names.js.map