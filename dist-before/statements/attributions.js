import { hasVerb } from "./complement.js";
import { contentBefore, contentEnd, withoutFinalMarks } from "./content.js";
import { isDash } from "./cue.js";
import { phraseAfter, phraseBefore } from "./phrases.js";
import { spanOf } from "./scene.js";
/** Who speaks: the cue's own subject, the one it shares with the verb before it, or the one the syntax gives it. */
export function sourceOf(scene, cue) {
    const { items } = scene.line;
    const own = cue.form === "passive" ? agentOf(items, cue) : cue.subject;
    if (own)
        return spanOf(items, own);
    if (cue.form === "passive")
        return null;
    const earlier = scene.cues.filter((other) => other.verb < cue.verb && other.subject !== null).at(-1);
    if (earlier?.subject && cue.form === "participle")
        return spanOf(items, earlier.subject);
    return (syntacticSubject(scene, cue) ??
        (earlier ? sourceOf(scene, earlier) : rangeSpan(items, clauseSubject(items, cue.from))));
}
const rangeSpan = (items, range) => range && spanOf(items, range);
function syntacticSubject({ doc, line, clauses }, cue) {
    const subject = clauses.get(line.items[cue.verb]?.token ?? -1)?.subject;
    const phrase = subject == null ? undefined : doc.syntax.nounPhrases[subject];
    return phrase ? { start: phrase.start, end: phrase.end } : null;
}
function agentOf(items, cue) {
    const by = items[cue.to]?.lower === "by" ? cue.to : -1;
    return by < 0 ? null : phraseAfter(items, by + 1);
}
const longestClause = 200;
/** Fewer characters in quotation marks, with a comma behind them, may be a title or a word. */
const shortestSentence = 20;
/** The subject of the first finite verb of the line before item `end`. */
function clauseSubject(items, end) {
    for (let at = Math.max(1, end - longestClause); at < end; at++) {
        const item = items[at];
        if (!item || (item.partOfSpeech !== "VERB" && item.partOfSpeech !== "AUX"))
            continue;
        const phrase = phraseBefore(items, at);
        if (phrase)
            return phrase;
    }
    return null;
}
/** Makes a finding of a cue with the given content. */
export function finding(scene, cue, { content, addressee, end }) {
    const { items } = scene.line;
    const spans = content.filter(({ from, to }) => to > from).map((range) => spanOf(items, range));
    if (spans.length === 0)
        return null;
    const source = sourceOf(scene, cue);
    const attribution = attributionOf(scene, cue, { end: Math.max(end, cue.to), content, source });
    return {
        cue: cue.lemma,
        cueSpan: spanOf(items, cue.printed),
        source,
        content: spans,
        addressees: addressee ? [spanOf(items, addressee)] : [],
        attribution,
        isNegated: cue.isNegated,
    };
}
/** Where day and medium may stand, the likeliest place first: behind the cue, between speaker and cue, before the speaker, behind the content. */
function attributionOf({ line: { items }, cues }, cue, { end, content, source }) {
    const speaker = source ? items.findIndex((item) => item.end >= source.end) : -1;
    const begin = speaker >= 0 && speaker < cue.from ? speaker : cue.from;
    const start = cue.subject && !cue.isInverted ? cue.subject.from : cue.from;
    const tail = Math.max(end, ...content.map(({ to }) => to));
    const isDated = items[tail]?.isTime || (items[tail]?.lower === "on" && items[tail + 1]?.isTime);
    const ranges = [
        { from: cue.from, to: end },
        { from: cues.some(({ verb }) => verb > begin && verb < cue.from) ? cue.from : begin, to: cue.from },
        { from: items[start - 1]?.lower === "," && start < 14 ? 0 : start, to: start },
        { from: tail, to: isDated ? tail + 3 : tail },
    ];
    const isFree = ({ from, to }) => to > from && !items.slice(from, to).some((item, at) => item.quotation !== null && from + at < cue.from);
    return ranges.filter(isFree).map((range) => spanOf(items, range));
}
/** The first item of the attribution: its subject or its verb group. */
export function attributionStart(cue) {
    return cue.subject && !cue.isInverted ? cue.subject.from : cue.from;
}
const isBreak = (item) => item !== undefined && (item.lower === "," || item.quotation !== null || isDash(item) || item.lower === "?");
/** The content before an attribution: `A, he said`, `"A," said Smith`; null when what stands there is no content. */
export function precedingContent(scene, cue, complement) {
    const { items } = scene.line;
    const start = attributionStart(cue);
    if (start === 0 || cue.form !== "finite" || !cue.frames.has("after") || !isBreak(items[start - 1]))
        return null;
    const afterQuotation = items[start - 1]?.quotation != null;
    if (!cue.subject && !afterQuotation)
        return null;
    const range = contentBefore(items, start);
    if (!range || afterQuotation || isWholeQuotation(items, range))
        return range;
    return isContentBefore(items, range, complement) ? range : null;
}
/** `"We will stay", she said`: one quotation, however the comma stands. */
const isWholeQuotation = (items, { from, to }) => {
    const item = items[from];
    return to === from + 1 && item?.quotation != null && item.end - item.start >= shortestSentence;
};
/** Whether a stretch that begins so only leads in: `Speaking to reporters, he said`, `In Oslo, she said, "A"`. */
function isLeadIn(opener, kind) {
    if (opener?.partOfSpeech === "VERB" && /(?:ing|ed|en)$/u.test(opener.lower))
        return true;
    return kind === "quote" && adverbialOpeners.test(opener?.lower ?? "");
}
/** Whether words without quotation marks before an attribution can be its content. */
function isContentBefore(items, range, { afterComma, kind, start }) {
    if (isLeadIn(items[range.from], kind))
        return false;
    if (afterComma && kind !== "quote" && (kind !== "none" || resumes(items[start])))
        return true;
    if (!hasVerb(items, range.from, range.to))
        return false;
    if (!afterComma && !endsAttribution(items[start]))
        return false;
    return !adverbialOpeners.test(items[range.from]?.lower ?? "") || start >= items.length - 1;
}
/** Whether a sentence goes on with its verb behind an attribution: `Moscow, he said, | would …`. */
const resumes = (item) => item !== undefined &&
    (item.partOfSpeech === "AUX" ||
        (item.partOfSpeech === "VERB" && !item.lower.endsWith("ing")) ||
        /^(?:and|which|including|or|to)$/u.test(item.lower));
/** Whether nothing that could be content stands behind an attribution. */
const endsAttribution = (item) => item === undefined ||
    item.partOfSpeech === "PUNCT" ||
    item.lower.endsWith("ing") ||
    /^(?:and|but|as|who|when)$/u.test(item.lower);
const adverbialOpeners = /^(?:as|after|when|while|although|though|before|because|since|despite|in|on|at|during|following|with)$/u;
/** What follows the attribution when content came before it: `"A," he said, "B"`. */
export function resumedContent(scene, cue, complement) {
    const { items } = scene.line;
    const isQuoted = items[attributionStart(cue) - 1]?.quotation != null;
    if (isQuoted)
        return resumedQuotation(scene, cue);
    if (!complement.afterComma || items[complement.start]?.lower.endsWith("ing"))
        return null;
    if (complement.kind === "none" && !resumes(items[complement.start]))
        return null;
    return { from: complement.start, to: contentEnd(scene, complement.start, cue) };
}
/** `"A," said Lee, an economist in Oslo, | "B."`: the next quotation behind a comma with no other cue before it. */
function resumedQuotation(scene, cue) {
    const { items } = scene.line;
    const next = items.findIndex((item, at) => at >= cue.to && item.quotation !== null);
    if (next < 0 || scene.cues.some((other) => other.verb > cue.verb && other.verb < next))
        return null;
    const comma = items.slice(Math.max(cue.to, next - 4), next).findIndex(({ lower }) => lower === "," || lower === ":");
    if (comma < 0)
        return null;
    return quotedRange(items, next, contentEnd(scene, next, cue));
}
/** Content that begins with a quotation: it ends there when the quotation does not read on. */
export function quotedRange(items, start, end) {
    const next = items[start + 1];
    const readsOn = next !== undefined &&
        end > start + 1 &&
        next.lower !== "," &&
        next.lower !== "." &&
        next.lower !== ";" &&
        !isDash(next);
    return { from: start, to: readsOn ? end : start + 1 };
}
/** The noun phrase a cue takes as its content: `rejected | any attempts to …`. */
export function objectContent(scene, cue) {
    const { items } = scene.line;
    const item = items[cue.to];
    if (!item || /^(?:it|them|him|himself|herself|themselves|me|us|,|\.|and|or|so)$/u.test(item.lower))
        return null;
    if (item.quotation === null && !phraseAfter(items, cue.to) && !isVerbalNoun(item))
        return null;
    const end = objectEnd(scene, cue);
    return { from: cue.to, to: withoutFinalMarks(items, cue.to, end) };
}
/** `called for | increased spending`, `called for | ending the war`. */
const isVerbalNoun = ({ partOfSpeech, lower }) => partOfSpeech === "VERB" && /(?:ed|ing)$/u.test(lower);
function objectEnd(scene, cue) {
    const { items } = scene.line;
    const end = contentEnd(scene, cue.to, cue, true);
    for (let at = cue.to + 1; at < end; at++) {
        const item = items[at];
        if (item?.isTime && datesTheSaying(items, at))
            return items[at - 1]?.lower === "on" ? at - 1 : at;
        if (endsObject(item, items[at + 1]))
            return at;
    }
    return end;
}
/** Whether a time expression behind a noun phrase says when it was said: `announced a plan on Monday`, `… the plan Monday`. */
function datesTheSaying(items, at) {
    const before = items[at - 1];
    const isDay = /^(?:\p{L}+day|yesterday|today)$/u.test(items[at]?.lower ?? "");
    return before?.lower === "on" || (isDay && before?.partOfSpeech !== "DET" && before?.partOfSpeech !== "ADP");
}
/** Whether the article goes on behind a noun phrase: `… and left`, `…, saying`. */
function endsObject(item, next) {
    if (!(item && next))
        return false;
    if (item.lower === ",")
        return /^(?:saying|and|but|as|while|when|after)$/u.test(next.lower);
    if (item.lower !== "and")
        return false;
    return (next.partOfSpeech === "VERB" || next.partOfSpeech === "AUX") && /(?:ed|s)$/u.test(next.lower);
}
//# sourceMappingURL=attributions.js.map