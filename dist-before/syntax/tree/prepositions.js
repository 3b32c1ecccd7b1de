import { longPrepositions } from "../words.js";
import { relation } from "./relation.js";
import { childWith, has, headOf, leftOf, nextWith, wordAt } from "./walk.js";
/** The preposition before a noun in lower case, of several words where it has them (`in front of`); null when it has none. */
export function prepositionOf(tree, at) {
    let found = "";
    let child = childWith(tree, at, relation.preposition);
    for (; child >= 0 && child < at; child = nextWith(tree, child, relation.preposition)) {
        const words = withFixed(tree, child);
        const joined = `${found} ${words}`;
        found = longPrepositions.has(joined) ? joined : words;
    }
    if (found === "")
        return null;
    const head = headOf(tree, at);
    return nounBehindLong(tree, head) === at ? longName(tree, head, at) : withAdverb(tree, at, found);
}
/** A function word with the further words of it: `as if`, `because of`. */
export function withFixed(tree, at) {
    let joined = wordAt(tree, at);
    let child = childWith(tree, at, relation.fixed);
    for (; child >= 0; child = nextWith(tree, child, relation.fixed))
        joined += ` ${wordAt(tree, child)}`;
    return joined;
}
/** `ahead of the vote`, `together with France`: the tree has the noun below the adverb, or the adverb below the noun. */
function withAdverb(tree, at, preposition) {
    const before = leftOf(tree, at) - 1;
    const head = headOf(tree, at);
    if (before < 0 || (head !== before && headOf(tree, before) !== head))
        return preposition;
    const joined = `${wordAt(tree, before)} ${preposition}`;
    return longPrepositions.has(joined) ? joined : preposition;
}
/**
 * The noun that a preposition of several words really attaches, where the tree takes the noun in it for a phrase of its
 * own: of `in support of Kenya` at `support`, `Kenya`; -1 for any other noun.
 */
export function nounBehindLong(tree, at) {
    if (!has(tree, at, relation.preposition) || !has(tree, at, relation.nominal))
        return -1;
    const behind = childWith(tree, at, relation.nominal);
    const own = childWith(tree, at, relation.preposition);
    const isShort = at - own === 1 || (at - own === 2 && wordAt(tree, at - 1) === "the");
    if (behind < at || !isShort || childWith(tree, behind, relation.preposition) !== at + 1)
        return -1;
    return longPrepositions.has(longName(tree, at, behind)) ? behind : -1;
}
/** The words of a preposition around the noun in it, from its own preposition to that of the noun behind. */
function longName(tree, at, behind) {
    const to = childWith(tree, behind, relation.preposition);
    let from = childWith(tree, at, relation.preposition);
    let name = wordAt(tree, from);
    while (++from <= to)
        name += ` ${wordAt(tree, from)}`;
    return name;
}
//# sourceMappingURL=prepositions.js.map