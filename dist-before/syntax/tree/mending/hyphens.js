import { verbShape } from "../../../document/verbs.js";
import { relation } from "../relation.js";
import { childWith, firstBelow, has, headOf, is, nextBeside, subjects, wordAt } from "../walk.js";
import { firstWordOf, hang, isNounLike, moveChildren } from "./hang.js";
const inner = relation.modifier | relation.flat | relation.fixed;
/** `war-⟦torn⟧ Mozambique`, `rebel-⟦held⟧ areas`: a participle behind a hyphen describes the noun behind it and makes no clause. */
export function hyphenedParticiple(tree, at) {
    if (wordAt(tree, at - 1) !== "-" || is(tree, at, inner) || !isCompound(tree, at))
        return;
    const noun = nounBehind(tree, at);
    if (noun < 0)
        return;
    const first = at - 2;
    if (headOf(tree, first) === at || headOf(tree, at) === -1)
        takeFromVerb(tree, at, noun);
    else {
        hang(tree, noun, headOf(tree, first), tree.relations[first] ?? 0);
        moveChildren(tree, first, noun, () => true);
    }
    moveChildren(tree, at, headOf(tree, noun) < 0 ? noun : headOf(tree, noun), (child) => child > noun);
    hang(tree, first, noun, relation.modifier);
    hang(tree, at, noun, relation.modifier);
}
/** Whether a participle is written together with the word before its hyphen. */
function isCompound({ tokens }, at) {
    const [first, hyphen, word] = [tokens[at - 2], tokens[at - 1], tokens[at]];
    if (!first || !hyphen || word?.partOfSpeech !== "VERB" || !verbShape(word.lower).participle)
        return false;
    return (first.end === hyphen.start && hyphen.end === word.start && /^(?:ADJ|NOUN|PROPN|ADV)$/u.test(first.partOfSpeech));
}
const before = new Set(["ADJ", "NOUN", "NUM", "PROPN"]);
/** The noun that a participle before it describes: the last of the nouns behind it that hang on it or on what it governs. */
function nounBehind(tree, at) {
    let end = at + 1;
    while (before.has(tree.tokens[end]?.partOfSpeech ?? ""))
        end++;
    for (let noun = end - 1; noun > at; noun--) {
        if (!isNounLike(tree, noun) || is(tree, noun, inner))
            continue;
        const head = headOf(tree, noun);
        const isNear = head === at || (headOf(tree, head) === at && is(tree, noun, subjects));
        if (isNear && firstWordOf(tree, noun) > at)
            return noun;
    }
    return -1;
}
/** The noun, or the clause it is the subject of, takes the place that the participle has. */
function takeFromVerb(tree, at, noun) {
    const own = tree.relations[at] ?? relation.loose;
    const verb = headOf(tree, noun) === at ? verbBehind(tree, at, noun) : headOf(tree, noun);
    if (verb >= 0) {
        hang(tree, verb, headOf(tree, at), own);
        hang(tree, noun, verb, relation.subject);
        moveChildren(tree, at, verb, (child) => child < at - 2 && !is(tree, child, relation.modifier));
    }
    else
        hang(tree, noun, headOf(tree, at), own);
    moveChildren(tree, at, noun, (child) => child < at - 2);
}
/** A clause without a subject below a participle, behind a noun, or -1. */
function verbBehind(tree, at, noun) {
    const wanted = relation.content | relation.adverbial | relation.loose | relation.openComplement;
    for (let child = childWith(tree, at, wanted); child >= 0; child = nextBeside(tree, child)) {
        const isOpen = child > noun && is(tree, child, wanted) && !has(tree, child, subjects | relation.mark);
        if (isOpen && tree.tokens[child]?.partOfSpeech === "VERB" && firstBelow(tree, child) !== child)
            return child;
    }
    return -1;
}
//# sourceMappingURL=hyphens.js.map