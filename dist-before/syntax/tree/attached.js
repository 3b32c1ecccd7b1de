import { nounBehindLong } from "./prepositions.js";
import { relation } from "./relation.js";
import { childWith, has, headOf, is, nextWith } from "./walk.js";
/** The noun that a relative pronoun stands for; any other token itself. */
export function standsFor(tree, at) {
    if (tree.isRelative[at] === 0)
        return at;
    let above = headOf(tree, at);
    while (above >= 0 && !is(tree, above, relation.relative))
        above = headOf(tree, above);
    return headOf(tree, above);
}
/** Adds the phrase that a token heads and those joined to it by `and`. */
export function addJoined(reading, at, found) {
    const { tree, phrases } = reading;
    const index = phrases.indices[at] ?? -1;
    const phrase = phrases.list[index];
    if (!phrase)
        return;
    found.push(index);
    const pending = [at];
    // `ministers [Ade Obi] and Jane Kato`: what is joined to the name in a phrase is joined to the phrase.
    for (let inside = phrase.endToken - 1; inside > at; inside--)
        if (has(tree, inside, relation.conjunct))
            pending.push(inside);
    for (let token = pending.pop(); token !== undefined; token = pending.pop())
        addConjuncts(reading, token, found, pending);
}
function addConjuncts({ tree, phrases }, token, found, pending) {
    let at = childWith(tree, token, relation.conjunct);
    for (; at >= 0; at = nextWith(tree, at, relation.conjunct)) {
        // `a liar and [was] a thief`: what has a copula of its own is a clause.
        if (phrases.holders[at] !== at || has(tree, at, relation.copula))
            continue;
        found.push(phrases.indices[at] ?? -1);
        pending.push(at);
    }
}
/** Adds the phrase that a token heads with those joined to it, when a preposition attaches it (`of` only where it may); tells whether it did. */
export function addPrepositional(reading, at, takesOf, found) {
    const { tree, phrases } = reading;
    const behind = nounBehindLong(tree, at);
    const noun = behind < 0 ? at : behind;
    if (phrases.holders[noun] !== noun)
        return false;
    const preposition = phrases.list[phrases.indices[noun] ?? -1]?.preposition ?? null;
    if (preposition === null || preposition === "according to" || (preposition === "of" && !takesOf))
        return false;
    addJoined(reading, noun, found);
    return true;
}
//# sourceMappingURL=attached.js.map