import { invertingVerbs } from "../verb-lists.js";
import { relativeWords } from "../words.js";
import { relation } from "./relation.js";
import { firstBelow, is, lemmaAt, nextBeside, subjects, wordAt } from "./walk.js";
/** Relations of what stands in the place of the subject. */
export const stands = subjects | relation.outerSubject | relation.clausalSubject | relation.expletive;
/** Looks through the words that hang on the head of a clause and belong to it. */
export function partsOf(tree, range, isInner) {
    const { head, from, to } = range;
    const parts = { below: 0, subject: -1, expletive: -1, outer: -1, fronted: -1, behind: -1 };
    for (let at = firstBelow(tree, head); at >= 0 && at < to; at = nextBeside(tree, at))
        if (at >= from)
            note(tree, parts, range, at);
    const { outer, fronted, behind } = parts;
    if (outer >= 0 && !isInner && (to <= head || parts.subject < 0))
        parts.subject = outer;
    // Without a subject, an object before the verb is one, and what a verb of reporting has behind it: `…, said Tanaka`.
    if ((parts.below & stands) === 0)
        parts.subject = fronted < 0 && isInverted(tree, range, behind) ? behind : fronted;
    return parts;
}
/** Whether a verb stands before its subject, after what is said. */
function isInverted(tree, { head, verb }, behind) {
    if (behind < 0 || !is(tree, head, relation.loose) || !invertingVerbs.has(lemmaAt(tree, verb)))
        return false;
    const before = tree.tokens[verb - 1];
    return before?.partOfSpeech === "PUNCT" && before.sentence === tree.tokens[verb]?.sentence;
}
function note(tree, parts, { verb }, at) {
    const own = tree.relations[at] ?? 0;
    parts.below |= own;
    if ((own & subjects) !== 0)
        parts.subject = parts.subject < 0 ? at : parts.subject;
    else if ((own & relation.outerSubject) !== 0)
        parts.outer = at;
    else if ((own & relation.object) !== 0)
        noteObject(tree, parts, verb, at);
    else if ((own & relation.expletive) !== 0 && at !== verb)
        parts.expletive = at;
}
function noteObject(tree, parts, verb, at) {
    if (at > verb)
        parts.behind = parts.behind < 0 ? at : parts.behind;
    else if (!relativeWords.has(wordAt(tree, at)))
        parts.fronted = at;
}
//# sourceMappingURL=parts.js.map