import { verbShape } from "../../../document/verbs.js";
import { relation } from "../relation.js";
import { below, hang } from "./links.js";
/** Furthest word from a verb of reporting that is looked at. */
const reach = 40;
const farthestSpeaker = 12;
const subject = relation.subject | relation.passiveSubject | relation.clausalSubject;
const nominals = new Set(["NOUN", "PRON", "PROPN"]);
const quotationMarks = new Set(['"', "”", "’", "''", "»", "'"]);
/** Gives a verb of reporting who reports, where the words beside what is reported leave no doubt. */
export function giveSpeaker(links, report, bounds) {
    const { past, third } = verbShape(links.tokens[report]?.lower ?? "");
    if (!(past || third))
        return;
    const before = [Math.max(bounds.from, report - reach), report];
    const behind = [report + 1, Math.min(bounds.to, report + reach)];
    const near = below(links, report, subject, [Math.max(before[0], report - farthestSpeaker), report]);
    if (near < 0 && below(links, report, subject, behind) >= 0)
        return;
    if (takeOpening(links, report, bounds))
        return;
    const isLone = near < 0 && takeLone(links, report, bounds);
    if (isLone || below(links, report, subject, before) >= 0)
        leaveNearest(links, report, before);
    else
        takeInverted(links, report, behind);
}
/** `the sovereignty of which was recognized, [the minister] said`: of two subjects parted by a comma the nearer reports. */
function leaveNearest({ tokens, heads, relations }, report, [from, to]) {
    let nearer = -1;
    let isParted = false;
    for (let at = to - 1; at >= from; at--) {
        if (tokens[at]?.lower === ",")
            isParted = true;
        if (heads[at] !== report || ((relations[at] ?? 0) & subject) === 0)
            continue;
        if (nearer >= 0 && isParted)
            leave({ tokens, heads, relations }, at, report);
        if (nearer < 0) {
            nearer = at;
            isParted = false;
        }
    }
}
/** `Finland backs [Ukraine], the minister said`: a subject too many is the object of the verb before it, if that has none. */
function leave(links, at, report) {
    const { heads, relations } = links;
    relations[at] = relation.loose;
    let verb = at - 1;
    while (verb >= 0 && heads[verb] === at)
        verb--;
    const isOpen = heads[verb] === report && relations[verb] === relation.content;
    if (isOpen && below(links, verb, relation.object, [verb + 1, at]) < 0)
        hang(links, at, verb, relation.object);
}
/** `…," [Blinked] stressed`: what stands alone between a closing quotation mark and the verb, whatever it looks like. */
function takeLone(links, report, { from }) {
    const [mark, alone] = [links.tokens[report - 2], links.tokens[report - 1]];
    if (report - 2 <= from || !mark || !quotationMarks.has(mark.lower))
        return false;
    if (!alone || !(alone.partOfSpeech === "VERB" || nominals.has(alone.partOfSpeech)))
        return false;
    const head = links.heads[report - 1] ?? -1;
    if (links.heads[report] === report - 1) {
        links.heads[report] = head;
        links.relations[report] = links.relations[report - 1] ?? relation.loose;
    }
    hang(links, report - 1, report, relation.subject);
    return true;
}
/** `…, said Secretary of State [Blinken]`: the noun right behind the verb, when what it reports stands before it. */
function takeInverted(links, report, [from, to]) {
    const { tokens, heads, relations } = links;
    const mark = tokens[report - 1]?.lower ?? "";
    if (!(mark === "," || quotationMarks.has(mark)))
        return;
    for (let at = from; at < Math.min(to, from + farthestSpeaker) && !endsSpeaker(tokens[at]); at++) {
        if (heads[at] !== report || !nominals.has(tokens[at]?.partOfSpeech ?? "X"))
            continue;
        if (below(links, at, relation.preposition | relation.mark | relation.copula, [from, at]) < 0)
            relations[at] = relation.subject;
        return;
    }
}
function endsSpeaker(token) {
    return token === undefined || token.partOfSpeech === "VERB" || token.lower === "," || token.lower === "that";
}
/** `[The minister], during a visit to Accra on Monday, said`: the noun that opens the sentence, what stands between its commas is beside. */
function takeOpening(links, report, { from }) {
    const { tokens, heads } = links;
    if (tokens[report - 1]?.lower !== ",")
        return false;
    const comma = firstComma(links, from, report - 1);
    if (comma < 0 || tokens[comma + 1]?.partOfSpeech !== "ADP" || holdsVerb(links, comma + 1, report - 1))
        return false;
    const noun = openingNoun(links, from, comma);
    if (noun < 0 || heads[noun] === report)
        return false;
    for (let at = comma + 1; at < report - 1; at++)
        if (heads[at] === report)
            settleInserted(links, at, comma, report);
    liftAbove(links, report, comma);
    hang(links, noun, report, relation.subject);
    return true;
}
/** Puts the verb above what stands between the commas, where it was hung below it. */
function liftAbove(links, report, comma) {
    const { heads, relations } = links;
    const head = heads[report] ?? -1;
    if (head <= comma || head > report)
        return;
    hang(links, report, heads[head] ?? -1, relations[head] ?? relation.loose);
    hang(links, head, report, relation.oblique);
}
function firstComma({ tokens }, from, to) {
    for (let at = from; at < Math.min(to, from + farthestSpeaker); at++)
        if (tokens[at]?.lower === ",")
            return at;
    return -1;
}
function holdsVerb({ tokens }, from, to) {
    for (let at = from; at < to; at++) {
        const tag = tokens[at]?.partOfSpeech;
        if (tag === "VERB" || tag === "AUX")
            return true;
    }
    return false;
}
/** The noun of a sentence that begins with nothing but a noun phrase before its first comma; -1 when it does not. */
function openingNoun({ tokens, heads }, from, comma) {
    let top = -1;
    for (let at = from; at < comma; at++) {
        const tag = tokens[at]?.partOfSpeech ?? "X";
        if (tag === "VERB" || tag === "AUX" || tag === "SCONJ" || (at === from && tag === "ADP"))
            return -1;
        const head = heads[at] ?? -1;
        if (top < 0 && nominals.has(tag) && !(head >= from && head < comma))
            top = at;
    }
    return top;
}
/** Hangs a word between the commas that was hung on the verb on what it belongs to there. */
function settleInserted(links, at, comma, report) {
    const { tokens } = links;
    if (tokens[at]?.partOfSpeech === "ADP") {
        let noun = at + 1;
        while (noun < report && links.heads[noun] !== report)
            noun++;
        if (noun < report)
            hang(links, at, noun, relation.preposition);
        return;
    }
    if (!nominals.has(tokens[at]?.partOfSpeech ?? ""))
        return;
    for (let before = at - 1; before > comma; before--) {
        if (tokens[before]?.partOfSpeech === "NOUN")
            return hang(links, at, before, relation.nominal);
    }
}
//# sourceMappingURL=report-speakers.js.map