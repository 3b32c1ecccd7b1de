import { relativeWords } from "../words.js";
import { withFixed } from "./prepositions.js";
import { relation } from "./relation.js";
import { childWith, firstBelow, headOf, is, leftOf, nextBeside, nextWith, wordAt } from "./walk.js";
const none = { token: -1, word: null };
/** The word that introduces a clause: a conjunction, a question word, a relative pronoun, a preposition before a gerund. */
export function introducerOf(tree, range, isRoot) {
    const mark = markOf(tree, range);
    if (mark || isRoot)
        return mark ?? none;
    return questionWord(tree, range) ?? freeRelative(tree, range) ?? prepositionBefore(tree, range) ?? none;
}
/** Words of purpose before `to`: the infinitive says as much. */
const empty = new Set(["in order", "so as"]);
function markOf(tree, { head, verb, from, to }) {
    const end = Math.min(to, Math.max(head, verb));
    let at = childWith(tree, head, relation.mark);
    for (; at >= 0 && at < end; at = nextWith(tree, at, relation.mark)) {
        if (at < from || wordAt(tree, at) === "to")
            continue;
        const word = joinedMarks(tree, at);
        if (!empty.has(word))
            return withAdverb(tree, at, word);
    }
    return null;
}
/** `as if`, `so that`: words of one conjunction, below each other or side by side. */
function joinedMarks(tree, at) {
    const word = withFixed(tree, at);
    const beside = nextBeside(tree, at);
    if (beside !== at + 1 || !is(tree, beside, relation.mark))
        return word;
    const lower = wordAt(tree, beside);
    return lower === "to" ? word : `${word} ${lower}`;
}
const openers = new Set(["even", "just", "only"]);
/** `even if`. */
function withAdverb(tree, at, word) {
    const before = wordAt(tree, at - 1);
    const isOpened = openers.has(before) && is(tree, at - 1, relation.adverb);
    return isOpened ? { token: at - 1, word: `${before} ${word}` } : { token: at, word };
}
const skipped = relation.coordinator | relation.other | relation.mark;
const mayPrecede = new Set(["ADP", "NUM", "PRON"]);
/** `who came`, `whose brother came`, `in which they live`, `one of whom came`: in the first phrase of the clause. */
function questionWord(tree, { head, verb, from, to }) {
    let child = firstBelow(tree, head);
    while (child >= 0 && (child < from || is(tree, child, skipped)))
        child = nextBeside(tree, child);
    if (child < 0 || child > verb || child >= to)
        return null;
    const left = leftOf(tree, child);
    for (let at = left; at <= left + 2; at++) {
        if (isQuestionWord(tree, at))
            return { token: at, word: wordAt(tree, at) };
        if (!mayPrecede.has(tree.tokens[at]?.partOfSpeech ?? ""))
            return null;
    }
    return null;
}
function isQuestionWord(tree, at) {
    const word = wordAt(tree, at);
    return relativeWords.has(word) || (word === "that" && tree.isRelative[at] === 1);
}
/** `what they said`: the tree has the clause below its question word. */
function freeRelative(tree, { head, verb }) {
    if (!is(tree, head, relation.relative))
        return null;
    const above = headOf(tree, head);
    const word = wordAt(tree, above);
    return above < verb && relativeWords.has(word) ? { token: above, word } : null;
}
function prepositionBefore(tree, { head, verb, from }) {
    let at = childWith(tree, head, relation.preposition);
    while (at >= 0 && at < from)
        at = nextWith(tree, at, relation.preposition);
    return at >= 0 && at < verb ? { token: at, word: withFixed(tree, at) } : null;
}
//# sourceMappingURL=introducers.js.map