import { addJoined, addPrepositional, standsFor } from "./attached.js";
import { relation } from "./relation.js";
import { isJoined, shareArguments } from "./shared-arguments.js";
import { verbsWithOf } from "./verbs-with-of.js";
import { childWith, has, is, leftOf, lemmaAt, nextBeside, nextWith, wordAt } from "./walk.js";
/** Finds objects and obliques of a clause, as indices of noun phrases. The clause it stands in has to be filled before. */
export function fillArguments(reading, draft, upper) {
    const objects = [];
    const obliques = [];
    if (draft.verb !== draft.head && draft.to > draft.head)
        addPredicate(reading, draft, objects, obliques);
    addObjects(reading, draft, relation.indirectObject, objects);
    addObjects(reading, draft, relation.object, objects);
    if (objects.length === 0)
        addObjects(reading, draft, relation.openComplement, objects);
    for (const object of objects)
        addBehindNoun(reading, object, obliques);
    if ((draft.below & (relation.oblique | relation.adverb)) !== 0)
        addObliques(reading, draft, obliques);
    // The list grows while it is read: what hangs on an oblique is one, too.
    for (const oblique of obliques)
        addBehindOblique(reading, draft, oblique, obliques);
    if (draft.subjectToken >= 0)
        addPlaces(reading, draft.subjectToken, obliques);
    if (objects.length > 0)
        draft.objects = objects;
    if (obliques.length > 0)
        draft.obliques = sortedOnce(obliques);
    if (upper && isJoined(reading, draft, upper))
        shareArguments(reading, draft, upper);
}
/** Of `it is a fraud` `a fraud` as an object, of `it is in Paris` `Paris` as an oblique. */
function addPredicate(reading, { head }, objects, obliques) {
    const { indices, list } = reading.phrases;
    const phrase = list[indices[head] ?? -1];
    if (phrase?.preposition === null)
        addJoined(reading, head, objects);
    else
        addPrepositional(reading, head, false, obliques);
}
function addObjects(reading, draft, wanted, objects) {
    if ((draft.below & wanted) === 0)
        return;
    const { tree } = reading;
    let at = childWith(tree, draft.head, wanted);
    for (; at >= 0 && at < draft.to; at = nextWith(tree, at, wanted)) {
        if (at < draft.from || at === draft.subjectToken)
            continue;
        // `named as president`: attached by a preposition.
        if (wanted === relation.openComplement && has(tree, at, relation.preposition))
            continue;
        addJoined(reading, standsFor(tree, at), objects);
    }
}
/**
 * What a preposition attaches to an argument counts as attached to the verb: `signed a pact [with France]` may be read
 * either way, and a parser decides it no better than by chance.
 */
function addBehindNoun(reading, index, obliques) {
    const { tree, phrases } = reading;
    const pending = [phrases.heads[index] ?? -1];
    for (let noun = pending.pop(); noun !== undefined; noun = pending.pop()) {
        let at = childWith(tree, noun, relation.nominal);
        for (; at >= 0; at = nextWith(tree, at, relation.nominal))
            if (!addPrepositional(reading, at, false, obliques))
                pending.push(at);
    }
}
/** `in a call [with Putin], Biden spoke`: what hangs on a noun before the verb does not hang on the verb, but for places. */
function addBehindOblique(reading, { verb }, oblique, obliques) {
    const noun = reading.phrases.heads[oblique] ?? -1;
    if (noun > verb)
        addBehindNoun(reading, oblique, obliques);
    else
        addPlaces(reading, noun, obliques);
}
const locative = new Set(["across", "around", "at", "in", "inside", "near", "off", "outside", "throughout"]);
/** `A blast [in Kisumu] hurt five`, `Putin, [in a call with Biden], said`: what the subject does, it does where it is, and within commas. */
function addPlaces(reading, subject, obliques) {
    const { tree, phrases } = reading;
    let at = childWith(tree, subject, relation.nominal);
    for (; at >= 0; at = nextWith(tree, at, relation.nominal)) {
        const phrase = phrases.list[phrases.indices[at] ?? -1];
        if (locative.has(phrase?.preposition ?? "") || isBetweenCommas(tree, at))
            addPrepositional(reading, at, false, obliques);
    }
}
function isBetweenCommas(tree, at) {
    return wordAt(tree, leftOf(tree, at) - 1) === ",";
}
const attached = relation.oblique | relation.nominal;
function addObliques(reading, { head, verb, from, to }, obliques) {
    const { tree } = reading;
    const wanted = relation.oblique | relation.adverb;
    const takesOf = verbsWithOf.has(lemmaAt(tree, verb));
    for (let at = childWith(tree, head, wanted); at >= 0 && at < to; at = nextWith(tree, at, wanted)) {
        if (at < from)
            continue;
        if (is(tree, at, relation.oblique))
            addPrepositional(reading, at, takesOf, obliques);
        else
            addBehindAdverb(reading, at, obliques);
    }
}
/** `ahead of the vote`: the tree has the noun below the adverb. */
function addBehindAdverb(reading, adverb, obliques) {
    const { tree } = reading;
    for (let at = childWith(tree, adverb, attached); at >= 0; at = nextBeside(tree, at))
        if (is(tree, at, attached))
            addPrepositional(reading, at, false, obliques);
}
/** In order of the text, none twice. */
function sortedOnce(indices) {
    const isSorted = indices.every((index, place) => place === 0 || index > (indices[place - 1] ?? 0));
    return isSorted ? indices : [...new Set(indices)].sort((a, b) => a - b);
}
//# sourceMappingURL=arguments.js.map