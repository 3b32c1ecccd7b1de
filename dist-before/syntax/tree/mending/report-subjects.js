import { verbShape } from "../../../document/verbs.js";
import { relation } from "../relation.js";
import { below, hang } from "./links.js";
/** Furthest comma from a verb of reporting, and furthest word of a clause from its verb. */
const nearComma = 12;
const reach = 30;
/** Gives a verb of reporting the noun before it, and what goes on behind an inserted report the noun before that. */
export function giveBackSubjects(links, report, bounds) {
    if ((links.relations[report] ?? 0) & ofNoun && !standsBesideTop(links, report))
        return;
    const comma = commaBefore(links, report, bounds.from);
    if (comma < 0)
        return;
    takeOwnSubject(links, report, comma);
    takePartedSubject(links, report, comma, bounds);
}
/** `[The bridge], the mayor said, will reopen`: a report hung as a clause on the noun that begins the sentence, which has no head. */
function standsBesideTop({ heads, relations, tokens }, report) {
    const noun = heads[report] ?? -1;
    return relations[report] === relation.relative && noun >= 0 && heads[noun] === -1 && tokens[noun + 1]?.lower === ",";
}
const ofNoun = relation.relative | relation.adnominal | relation.modifier;
const subject = relation.subject | relation.passiveSubject;
function commaBefore({ tokens }, at, from) {
    const first = Math.max(from + 1, at - nearComma);
    for (let comma = at - 1; comma >= first; comma--)
        if (tokens[comma]?.lower === ",")
            return comma;
    return -1;
}
const hanging = relation.conjunct | relation.apposition | relation.loose;
/** `…, which Russia did, [the minister] said`: the noun between a comma and a verb without a subject, whatever it was joined to. */
function takeOwnSubject(links, report, comma) {
    const { heads, relations, tokens } = links;
    const { past, third } = verbShape(tokens[report]?.lower ?? "");
    if (!(past || third) || below(links, report, subject, [comma + 1, report + reach]) >= 0)
        return;
    const noun = topOf(links, report - 1, comma);
    const head = heads[noun] ?? -1;
    const isFree = head < comma && (relations[noun] ?? 0) & hanging;
    if (isFree && heads[report] !== noun && isBareNoun(links, noun, comma))
        hang(links, noun, report, relation.subject);
}
/** `[The bridge], the mayor said, will reopen`: the verb behind the second comma has no subject but the noun before the first. */
function takePartedSubject(links, report, comma, { from, to }) {
    const { heads, relations } = links;
    const verb = verbBehind(links, report, to);
    if (verb < 0 || below(links, verb, subject | relation.expletive | relation.mark, [from, verb]) >= 0)
        return;
    const noun = topOf(links, comma - 1, Math.max(from, comma - reach) - 1);
    const head = heads[noun] ?? -1;
    if ((head >= 0 && head !== report && head !== verb) || !isBareNoun(links, noun, from - 1))
        return;
    // `The minister, Lee said, was wrong`, not `The minister, 54, said`: who says it stands behind the comma.
    if (head === report && relations[noun] === relation.subject && below(links, report, subject, [comma + 1, report]) < 0)
        return;
    if (heads[report] === noun)
        hang(links, report, -1, relation.loose);
    const isPassive = below(links, verb, relation.passiveAuxiliary, [report, verb]) >= 0;
    hang(links, noun, verb, isPassive ? relation.passiveSubject : relation.subject);
    if (heads[verb] === report)
        relations[verb] = relation.content;
}
/** The verb whose group stands right behind the comma that closes an inserted report; -1 when there is none. */
function verbBehind({ tokens, heads }, report, to) {
    let comma = report + 1;
    while (comma < Math.min(to, report + nearComma) && tokens[comma]?.lower !== ",")
        comma++;
    const next = tokens[comma + 1];
    if (comma + 1 >= to || tokens[comma]?.lower !== "," || !next)
        return -1;
    const above = heads[comma + 1] ?? -1;
    if (next.partOfSpeech === "AUX")
        return above > comma ? above : -1;
    const { third, past } = verbShape(next.lower);
    return next.partOfSpeech === "VERB" && (third || past) ? comma + 1 : -1;
}
/** The highest word above a token on the way that stays behind `limit` and before its start. */
function topOf({ heads }, start, limit) {
    let at = start;
    for (let steps = 0; steps < reach; steps++) {
        const head = heads[at] ?? -1;
        if (head <= limit || head > start)
            break;
        at = head;
    }
    return at;
}
const nouns = new Set(["NOUN", "PRON", "PROPN"]);
/** Whether a token is a noun or pronoun without preposition or conjunction. */
function isBareNoun(links, at, limit) {
    if (!nouns.has(links.tokens[at]?.partOfSpeech ?? ""))
        return false;
    return below(links, at, relation.preposition | relation.coordinator | relation.mark, [limit + 1, at]) < 0;
}
//# sourceMappingURL=report-subjects.js.map