import { relation } from "../relation.js";
import { childWith, firstBelow, has, headOf, nextBeside } from "../walk.js";
/** Hangs a token with all below it on another head (-1: makes it a root); nothing happens where that would close a ring. */
export function hang(tree, at, head, wanted) {
    for (let above = head; above >= 0; above = headOf(tree, above))
        if (above === at)
            return;
    unlink(tree, at);
    tree.heads[at] = head;
    tree.relations[at] = wanted;
    link(tree, at, head);
}
/** Puts a token that hangs on another, or below it, into the place of that one, which is then hung on it. */
export function swap(tree, lower, upper, wanted) {
    const head = headOf(tree, upper);
    const own = tree.relations[upper] ?? relation.loose;
    hang(tree, lower, head, own);
    hang(tree, upper, lower, wanted);
}
/** Hangs all that hangs on a token and passes a test on another one, with the relation it has. */
export function moveChildren(tree, from, to, moves) {
    let child = firstBelow(tree, from);
    while (child >= 0) {
        const next = nextBeside(tree, child);
        if (child !== to && moves(child))
            hang(tree, child, to, tree.relations[child] ?? 0);
        child = next;
    }
}
function unlink(tree, at) {
    const head = headOf(tree, at);
    if (head < 0)
        return;
    if (tree.first[head] === at)
        tree.first[head] = nextBeside(tree, at);
    let below = 0;
    for (let child = firstBelow(tree, head); child >= 0; child = nextBeside(tree, child)) {
        if (nextBeside(tree, child) === at)
            tree.next[child] = nextBeside(tree, at);
        below |= tree.relations[child] ?? 0;
    }
    tree.below[head] = below;
    tree.next[at] = -1;
}
function link(tree, at, head) {
    if (head < 0)
        return;
    tree.below[head] = (tree.below[head] ?? 0) | (tree.relations[at] ?? 0);
    let before = -1;
    for (let child = firstBelow(tree, head); child >= 0 && child < at; child = nextBeside(tree, child))
        before = child;
    tree.next[at] = before < 0 ? firstBelow(tree, head) : nextBeside(tree, before);
    if (before < 0)
        tree.first[head] = at;
    else
        tree.next[before] = at;
}
const isMark = (tree, at) => tree.tokens[at]?.partOfSpeech === "PUNCT";
/** The first word of what hangs on a token, itself included; marks do not count. */
export function firstWordOf(tree, at) {
    let first = at;
    for (let child = firstBelow(tree, at); child >= 0 && child < first; child = nextBeside(tree, child))
        if (!isMark(tree, child))
            first = Math.min(first, firstWordOf(tree, child));
    return first;
}
/** The last word of what hangs on a token, itself included; marks do not count. */
export function lastWordOf(tree, at) {
    let last = at;
    for (let child = firstBelow(tree, at); child >= 0; child = nextBeside(tree, child))
        if (child > last && !isMark(tree, child))
            last = Math.max(last, lastWordOf(tree, child));
    return last;
}
/** Whether a preposition stands before a noun; the mark of a possessor behind it is none. */
export function hasPreposition(tree, at) {
    const preposition = childWith(tree, at, relation.preposition);
    return preposition >= 0 && preposition < at;
}
/** Whether a token is a noun or name by its tag. */
export function isNounLike(tree, at) {
    const part = tree.tokens[at]?.partOfSpeech;
    return part === "NOUN" || part === "PROPN";
}
/** Whether a token heads a clause by its tag: a verb that is not said to be something. */
export function isPlainVerb(tree, at) {
    return tree.tokens[at]?.partOfSpeech === "VERB" && !has(tree, at, relation.copula);
}
//# sourceMappingURL=hang.js.map