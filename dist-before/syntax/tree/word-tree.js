import { mend } from "./mending/mend.js";
import { mendReports } from "./mending/reports.js";
import { relation, relationOf } from "./relation.js";
import { firstBelow, headOf, is, leftOf, nextBeside } from "./walk.js";
/** Words of the longest sentence that is mended: longer ones are no prose, and mending is not linear in their length. */
const longestMended = 300;
/**
 * The trees of an article, furniture left out. Whatever a parser gives becomes a tree: a head outside the sentence is
 * none, typical slips are mended, and a ring of heads is cut where it closes.
 */
export function wordTreeOf({ tokens, sentences }, tree) {
    const size = tokens.length;
    const words = {
        tokens,
        heads: new Int32Array(size).fill(-1),
        relations: new Int32Array(size),
        below: new Int32Array(size),
        first: new Int32Array(size).fill(-1),
        next: new Int32Array(size).fill(-1),
        order: new Int32Array(sizeOfRead(sentences)),
        left: new Int32Array(size),
        isRelative: new Uint8Array(size),
    };
    let ordered = 0;
    for (const { firstToken, endToken, isBoilerplate } of sentences) {
        if (isBoilerplate)
            continue;
        takeHeads(words, tree, firstToken, endToken);
        const isMended = endToken - firstToken <= longestMended;
        if (isMended)
            mendReports(words, firstToken, endToken);
        cutRings(words, firstToken, endToken);
        linkChildren(words, firstToken, endToken);
        if (isMended)
            mend(words, firstToken, endToken);
        ordered = orderFrom(words, firstToken, endToken, ordered);
    }
    findEdges(words);
    findRelativePronouns(words);
    return words;
}
function sizeOfRead(sentences) {
    let size = 0;
    for (const { firstToken, endToken, isBoilerplate } of sentences)
        if (!isBoilerplate)
            size += endToken - firstToken;
    return size;
}
function takeHeads({ heads, relations }, tree, from, to) {
    for (let at = from; at < to; at++) {
        const head = tree.heads[at] ?? -1;
        const isInside = head >= from && head < to && head !== at;
        heads[at] = isInside ? head : -1;
        relations[at] = isInside ? relationOf(tree.relations[at] ?? "dep") : relation.loose;
    }
}
/** Follows the heads from each token up to one that was followed before; one met twice on the same way closes a ring. */
function cutRings({ heads, relations, left }, from, to) {
    // `left` is not needed yet: it holds the walk each token was met on, counted from 1.
    for (let start = from; start < to; start++) {
        const walk = start + 1;
        let at = start;
        while (at >= 0 && left[at] === 0) {
            left[at] = walk;
            const head = heads[at] ?? -1;
            if (head >= 0 && left[head] === walk) {
                heads[at] = -1;
                relations[at] = relation.loose;
            }
            at = heads[at] ?? -1;
        }
    }
}
function linkChildren({ heads, relations, below, first, next }, from, to) {
    for (let at = to - 1; at >= from; at--) {
        const head = heads[at] ?? -1;
        if (head < 0)
            continue;
        next[at] = first[head] ?? -1;
        first[head] = at;
        below[head] = (below[head] ?? 0) | (relations[at] ?? 0);
    }
}
/** Writes the tokens of a sentence into the order, every head before what hangs on it, and returns where it ends. */
function orderFrom(words, from, to, start) {
    let end = start;
    for (let root = from; root < to; root++) {
        if (headOf(words, root) >= 0)
            continue;
        for (let at = root; at >= 0; at = followerOf(words, at))
            words.order[end++] = at;
    }
    return end;
}
/** The next token of the same tree: the first below, else beside it, else beside one it hangs under. */
function followerOf(words, at) {
    const below = firstBelow(words, at);
    if (below >= 0)
        return below;
    let above = at;
    while (above >= 0 && nextBeside(words, above) < 0)
        above = headOf(words, above);
    return nextBeside(words, above);
}
function findEdges(words) {
    const { tokens, order, left } = words;
    for (const at of order)
        left[at] = at;
    for (let place = order.length - 1; place >= 0; place--) {
        const at = order[place] ?? 0;
        const head = headOf(words, at);
        if (head >= 0 && tokens[at]?.partOfSpeech !== "PUNCT")
            left[head] = Math.min(leftOf(words, head), leftOf(words, at));
    }
}
const relativePronouns = new Set(["that", "which", "who", "whom"]);
function findRelativePronouns(words) {
    for (const at of words.order) {
        const token = words.tokens[at];
        if (!token || (token.partOfSpeech !== "PRON" && token.partOfSpeech !== "DET"))
            continue;
        if (relativePronouns.has(token.lower) && opensRelative(words, at))
            words.isRelative[at] = 1;
    }
}
/** Whether a token stands at the beginning of a relative clause or of one joined to it, as `which` of `one of which fell`. */
function opensRelative(words, at) {
    let above = headOf(words, at);
    for (let depth = 0; depth < 3 && above >= 0; depth++) {
        const isFirst = at < above && at - leftOf(words, above) <= 3;
        if (isFirst && isRelativeVerb(words, above))
            return true;
        above = headOf(words, above);
    }
    return false;
}
function isRelativeVerb(words, at) {
    if (is(words, at, relation.relative))
        return true;
    return is(words, at, relation.conjunct) && is(words, headOf(words, at), relation.relative);
}
//# sourceMappingURL=word-tree.js.map