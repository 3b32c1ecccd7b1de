import { relation } from "../relation.js";
import { childWith, has, headOf, is, nextWith, subjects, wordAt } from "../walk.js";
import { firstWordOf, hasPreposition, isNounLike, swap } from "./hang.js";
/** `On Friday, ⟦Putin⟧ and …`: where a noun with a preposition heads the sentence, the noun behind the comma does. */
export function topBehindOpener(tree, at) {
    if (headOf(tree, at) >= 0 || !isNounLike(tree, at) || !hasPreposition(tree, at))
        return;
    if (has(tree, at, subjects | relation.copula))
        return;
    let noun = childWith(tree, at, joined);
    while (noun >= 0 && !isBehindComma(tree, noun))
        noun = nextWith(tree, noun, joined);
    if (noun > at)
        swap(tree, noun, at, relation.oblique);
}
const joined = relation.conjunct | relation.apposition;
function isBehindComma(tree, at) {
    if (!isNounLike(tree, at) || has(tree, at, relation.coordinator))
        return false;
    return wordAt(tree, firstWordOf(tree, at) - 1) === "," && is(tree, at, joined) && !hasPreposition(tree, at);
}
//# sourceMappingURL=openers.js.map