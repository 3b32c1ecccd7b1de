import { verbShape } from "../../../document/verbs.js";
import { temporalNouns } from "../../words.js";
import { relation } from "../relation.js";
import { below, hang, isReport } from "./links.js";
import { giveSpeaker } from "./report-speakers.js";
import { giveBackSubjects } from "./report-subjects.js";
/** Furthest word that is looked at from a word, so that endless sentences stay linear. */
const reach = 40;
/**
 * Mends what parsers get wrong again and again around verbs of reporting, where the words themselves leave no doubt. A
 * tree without such slips stays as it is. The first of two steps, before the heads are known to make a tree: `mend` is
 * the second.
 */
export function mendReports(links, from, to) {
    for (let at = from; at < to; at++) {
        const token = links.tokens[at];
        if (!token)
            continue;
        if ((links.relations[at] ?? 0) & auxiliaries)
            mendAuxiliary(links, at, token);
        if (token.lower === "that")
            mendContent(links, at, from);
        if (temporalNouns.has(token.lower))
            mendDay(links, at);
        if (!isReport(links, at))
            continue;
        mendConjunct(links, at, from);
        mendParticiple(links, at);
        giveBackSubjects(links, at, { from, to });
        giveSpeaker(links, at, { from, to });
    }
}
const auxiliaries = relation.auxiliary | relation.passiveAuxiliary;
/** `[Shelling] resumed`: what is no auxiliary is the subject. */
function mendAuxiliary(links, at, { partOfSpeech, lemma }) {
    const head = links.heads[at] ?? -1;
    if (head < at || head > at + 3 || lemma === "get" || lemma === "have")
        return;
    if (partOfSpeech === "VERB" && verbShape(links.tokens[at]?.lower ?? "").gerund && lemma !== "be")
        hang(links, at, head, relation.clausalSubject);
    else if (partOfSpeech === "NOUN" || partOfSpeech === "PROPN")
        hang(links, at, head, relation.subject);
}
/** `warned [that costs had doubled]`: what `that` opens right behind a verb of reporting is its content. */
function mendContent(links, at, from) {
    const { heads, relations } = links;
    const [clause, verb] = [heads[at] ?? -1, at - 1];
    if (relations[at] !== relation.mark || clause <= at || verb < from || !isReport(links, verb))
        return;
    if (heads[clause] === verb || heads[verb] === clause)
        return;
    hang(links, clause, verb, relation.content);
}
/** `said [Thursday] that they left`: what stands before the conjunction of a clause is not its subject. */
function mendDay(links, at) {
    const { heads, relations } = links;
    const head = heads[at] ?? -1;
    if (relations[at] !== relation.subject || head < at || head > at + reach)
        return;
    const above = heads[head] ?? -1;
    if (above < 0 || above > at || below(links, head, relation.mark, [at + 1, head]) < 0)
        return;
    hang(links, at, above, relation.bareOblique);
}
const predicateParts = auxiliaries | relation.copula;
/**
 * `said the bridge would reopen [and warned …]`: a verb of reporting in the past goes on with the one before it where it
 * cannot share the auxiliary of what is said.
 */
function mendConjunct(links, at, from) {
    const { tokens, heads, relations } = links;
    const content = heads[at] ?? -1;
    const report = heads[content] ?? -1;
    if (relations[at] !== relation.conjunct || relations[content] !== relation.content)
        return;
    if (report < from || report > content || content > at || at - report > reach || !isReport(links, report))
        return;
    if (!isPast(tokens[at]) || below(links, at, ownSubject | auxiliaries, [content + 1, at]) >= 0)
        return;
    const auxiliary = tokens[below(links, content, predicateParts, [report + 1, content])];
    const isModal = auxiliary !== undefined && auxiliary.lemma !== "have" && auxiliary.lemma !== "be";
    if (isModal || (auxiliary && tokens[content]?.partOfSpeech !== "VERB"))
        heads[at] = report;
}
const ownSubject = relation.subject | relation.passiveSubject | relation.expletive;
function isPast(token) {
    const shape = verbShape(token?.lower ?? "");
    return shape.past && !shape.base;
}
/** `said the bridge was safe, [adding that it would reopen]`. */
function mendParticiple(links, at) {
    const { tokens, heads, relations } = links;
    const content = heads[at] ?? -1;
    const report = heads[content] ?? -1;
    if (tokens[at - 1]?.lower !== "," || !verbShape(tokens[at]?.lower ?? "").gerund)
        return;
    if (relations[at] !== relation.adverbial || relations[content] !== relation.content || isReport(links, content))
        return;
    if (report >= 0 && report < content && content < at && isReport(links, report))
        heads[at] = report;
}
//# sourceMappingURL=reports.js.map