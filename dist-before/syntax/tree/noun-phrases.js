import { holdingOf } from "./holding.js";
import { prepositionOf } from "./prepositions.js";
import { relation } from "./relation.js";
import { headOf, is } from "./walk.js";
/** Finds the noun phrases: sorted, none inside another. */
export function nounPhrasesOf(tree, predicates) {
    const holding = holdingOf(tree, predicates);
    const { holders } = holding;
    const list = [];
    const heads = [];
    const indices = new Int32Array(tree.tokens.length).fill(-1);
    let end = 0;
    for (let at = 0; at < holders.length; at++) {
        if (holders[at] !== at)
            continue;
        if (at >= end) {
            const joined = joinedTo(tree, holders, at);
            const phrase = phraseOf(tree, holding, { at, from: end, joined: list[indices[joined] ?? -1] });
            end = phrase.endToken;
            indices[at] = heads.length;
            list.push(phrase);
            heads.push(at);
        }
        // Inside the phrase before, as garbled trees may have it.
        else
            holders[at] = -1;
    }
    for (let at = 0; at < holders.length; at++)
        indices[at] = indices[holders[at] ?? -1] ?? -1;
    return { list, indices, holders, heads };
}
/** The head of the phrase that a phrase is joined to by `and`, or -1. */
function joinedTo(tree, holders, at) {
    return is(tree, at, relation.conjunct) ? (holders[headOf(tree, at)] ?? -1) : -1;
}
function phraseOf(tree, { firsts, lasts, nouns }, { at, from, joined }) {
    const { tokens } = tree;
    const first = Math.max(from, firsts[at] ?? at);
    const last = lasts[at] ?? at;
    const part = tokens[at]?.partOfSpeech;
    return {
        start: tokens[first]?.start ?? 0,
        end: tokens[last]?.end ?? 0,
        firstToken: first,
        endToken: last + 1,
        head: nouns[at] ?? at,
        kind: part === "PRON" || (part === "DET" && first === last) ? "pronoun" : "noun",
        sentence: tokens[at]?.sentence ?? 0,
        preposition: prepositionOf(tree, at) ?? joined?.preposition ?? null,
    };
}
//# sourceMappingURL=noun-phrases.js.map