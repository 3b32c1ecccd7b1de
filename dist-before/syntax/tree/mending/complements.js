import { verbShape } from "../../../document/verbs.js";
import { objectControlVerbs, reportingVerbs } from "../../verb-lists.js";
import { relation } from "../relation.js";
import { childWith, has, headOf, is, lemmaAt, nextWith, subjects, wordAt } from "../walk.js";
import { firstWordOf, hang, hasPreposition, isNounLike, isPlainVerb, lastWordOf } from "./hang.js";
const auxiliaries = relation.auxiliary | relation.passiveAuxiliary;
/** `ordered the company ⟦to pay⟧`: what a verb of ordering is followed by is what its object is to do. */
export function controlledInfinitive(tree, at) {
    if (!is(tree, at, relation.adverbial | relation.adnominal) || has(tree, at, subjects))
        return;
    const first = firstWordOf(tree, at);
    if (!is(tree, first, relation.mark) || wordAt(tree, first) !== "to" || headOf(tree, first) !== at)
        return;
    const above = headOf(tree, at);
    const verb = is(tree, above, relation.object) ? headOf(tree, above) : above;
    if (verb < 0 || verb > first || !isPlainVerb(tree, verb) || !objectControlVerbs.has(lemmaAt(tree, verb)))
        return;
    const object = verb === above ? childWith(tree, verb, relation.object) : above;
    if (object < verb || object > first)
        return;
    if (verb !== above || lastWordOf(tree, object) === first - 1)
        hang(tree, at, verb, relation.openComplement);
}
const complements = relation.object | relation.content | relation.openComplement | relation.adverbial | relation.loose;
/** `added ⟦Putin⟧ wants to go`: what stands before a finite verb that has no subject is no object of the verb of reporting. */
export function subjectOfContent(tree, at) {
    const report = headOf(tree, at);
    if (!is(tree, at, complements) || report < 0 || report > at || has(tree, at, subjects | relation.mark))
        return;
    if (!isReporting(tree, report) || !mayBeFinite(tree, at))
        return;
    let noun = childWith(tree, report, relation.object);
    while (noun >= 0 && lastWordOf(tree, noun) !== wordBefore(tree, at))
        noun = nextWith(tree, noun, relation.object);
    if (noun < report || noun > at || !isNounLike(tree, noun) || hasPreposition(tree, noun))
        return;
    hang(tree, at, report, relation.content);
    hang(tree, noun, at, relation.subject);
}
const isReporting = (tree, at) => isPlainVerb(tree, at) && reportingVerbs.has(lemmaAt(tree, at));
function mayBeFinite(tree, at) {
    const { past, third, base, participle } = verbShape(wordAt(tree, at));
    const isClear = third || has(tree, at, auxiliaries) || (past && !base && !participle);
    return tree.tokens[at]?.partOfSpeech === "VERB" && isClear;
}
/** The word before a verb and its auxiliaries and adverbs. */
function wordBefore(tree, verb) {
    let at = verb - 1;
    while (at >= 0 && headOf(tree, at) === verb && is(tree, at, auxiliaries | relation.adverb))
        at--;
    return at;
}
/** `⟦The report published⟧ by the ministry shows`: of two verbs the one with the agent describes the subject of both. */
export function describedByAgent(tree, at) {
    const first = headOf(tree, at);
    if (!is(tree, at, relation.content) || first < 0 || first > at || !mayBeFinite(tree, at))
        return;
    const subject = childWith(tree, first, subjects);
    if (subject < 0 || subject > first || lastWordOf(tree, subject) !== first - 1)
        return;
    if (!verbShape(wordAt(tree, first)).participle || has(tree, first, auxiliaries | relation.object))
        return;
    const agent = childWith(tree, at, subjects | relation.oblique);
    if (agent < 0 || wordAt(tree, first + 1) !== "by" || firstOfAgent(tree, agent) !== first + 1)
        return;
    if (lastWordOf(tree, agent) !== wordBefore(tree, at))
        return;
    if (headOf(tree, first + 1) !== agent)
        hang(tree, first + 1, agent, relation.preposition);
    const [above, own] = [headOf(tree, first), tree.relations[first] ?? relation.loose];
    hang(tree, agent, first, relation.oblique);
    hang(tree, at, above, own);
    hang(tree, subject, at, relation.subject);
    hang(tree, first, subject, relation.adnominal);
}
/** The first word of a noun, or the preposition before it that was hung elsewhere. */
function firstOfAgent(tree, agent) {
    const first = firstWordOf(tree, agent);
    return hasPreposition(tree, agent) ? first : first - 1;
}
//# sourceMappingURL=complements.js.map