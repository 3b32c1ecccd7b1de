import { complementAfter } from "./complement.js";
import { isDash } from "./cue.js";
import { clauseAsides, clausePronouns } from "./function-words.js";
import { ownEnd } from "./own-end.js";
import { phraseBefore } from "./phrases.js";
/** How many later cues are looked at for the end of a content, and how many items it has at most: keeps endless sentences linear. */
const furthestCue = 12;
const longestContent = 250;
/** Where content that begins at `start` ends (exclusive): the line's end, or where the article takes over again, or where it is too long. */
export function contentEnd(scene, start, cue, isObject = false) {
    const { cues, line: { items }, } = scene;
    const next = cues.findIndex((other) => other.verb > start && other.verb !== cue?.verb);
    const later = next < 0 ? [] : cues.slice(next, next + furthestCue);
    let end = Math.min(items.length, start + longestContent);
    for (let at = start; at < end; at++) {
        if (!isCut(items, at, later) && !isAside(items, at, isObject))
            continue;
        end = items[at]?.quotation == null ? at : at + 1;
        break;
    }
    if (cue && isObject)
        end = Math.min(end, ownEnd(scene, start, cue));
    return withoutFinalMarks(items, start, end);
}
export function withoutFinalMarks(items, start, end) {
    let to = end;
    while (to > start && /^(?:[.,;:…!]|[-–—]{1,3}|and|but|\.{2,4})$/u.test(items[to - 1]?.lower ?? ""))
        to--;
    return to;
}
const objectAsides = /^(?:the|he|she|they|it|but|yet|after|amid|at|during|in|on|(?!including)\p{L}{2,20}ing)$/u;
/** `…, which | was captured in May`: behind what was said, an article tells what happened before. */
const backgroundVerbs = /^(?:was|were|had|has|have)$/u;
/** Whether the article adds something of its own behind the comma at `at`. */
function isAside(items, at, isObject) {
    if (items[at]?.lower !== ",")
        return false;
    const word = items[at + 1]?.lower ?? "";
    if (word === "but" && clausePronouns.has(items[at + 2]?.lower ?? ""))
        return true;
    if (word === "which" && backgroundVerbs.test(items[at + 2]?.lower ?? ""))
        return true;
    return clauseAsides.has(word) || (isObject && objectAsides.test(word));
}
function isCut(items, at, later) {
    const [item, next] = [items[at], items[at + 1]];
    if (!(item && next))
        return false;
    const isComma = item.lower === "," || isDash(item) || item.lower === ";";
    if (isComma && isAccording(items, at + 1))
        return true;
    if (isComma && later.some((cue) => cue.form === "participle" && cue.from === at + 1 && hasContent(items, cue)))
        return true;
    if ((isComma || item.quotation !== null) && later.some((cue) => isTailCue(items, at, cue)))
        return true;
    const joint = jointAt(item, next, at);
    return (joint > 0 &&
        later.some((cue) => (cue.from === joint || (isComma && cue.subject?.from === joint)) &&
            cue.form !== "infinitive" &&
            hasContent(items, cue)));
}
const isAccording = (items, at) => items[at]?.lower === "according" && items[at + 1]?.lower === "to";
/** The item after `and`, `but` or `, and` at `at`; -1 when none of them is there. */
function jointAt(item, next, at) {
    if (item.lower === "and" || item.lower === "but")
        return at + 1;
    return item.lower === "," && next.lower === "and" ? at + 2 : -1;
}
const hasContent = (items, cue) => complementAfter(items, cue).kind !== "none" || cue.frames.has("object");
/** Whether `, S V` at a comma is an attribution of what stands before it. */
function isTailCue(items, comma, cue) {
    if (!cue.frames.has("after") || cue.form !== "finite")
        return false;
    const begin = cue.isInverted ? cue.from : (phraseBefore(items, cue.from)?.from ?? -1);
    if (begin !== comma + 1)
        return false;
    const complement = complementAfter(items, cue);
    return complement.kind === "none" || (complement.afterComma && complement.kind === "clause");
}
/** Where the content that ends before item `end` begins: `Moscow would defend it, | he said`. Null when nothing there can be content. */
export function contentBefore(items, end) {
    const to = withoutFinalMarks(items, 0, end);
    if (to <= 0)
        return null;
    const quotation = lastSentenceQuotation(items, to);
    if (quotation !== null)
        return { from: quotation, to };
    let from = Math.max(afterConnector(items), to - longestContent);
    const semicolon = from + items.slice(from, to).findLastIndex(({ lower }) => lower === ";");
    if (semicolon >= from && semicolon + 1 < to)
        from = semicolon + 1;
    return from < to ? { from, to } : null;
}
/** Where a sentence begins when `But`, `Meanwhile,` and the like are left out. */
function afterConnector(items) {
    const comma = items.slice(0, 6).findIndex(({ lower }) => lower === ",");
    const words = items.slice(0, Math.max(comma, 0)).map(({ lower }) => lower);
    if (connectors.test(words.join(" ")))
        return comma + 1;
    return items[0]?.partOfSpeech === "CCONJ" ? 1 : 0;
}
const connectors = /^(?:meanwhile|however|moreover|furthermore|additionally|besides|still|nevertheless|nonetheless|that said|in addition|at the same time|on the other hand|but|also|later|earlier)$/u;
/** The quotation that ends the stretch, when it is a sentence of its own behind a lead-in and a comma: `Enacting reforms, "We shall win,"`. */
function lastSentenceQuotation(items, to) {
    const last = items[to - 1];
    if (!last || last.quotation === null || to < 2)
        return null;
    const before = items[to - 2];
    if (!before || last.end - last.start < 30)
        return null;
    const isFirst = items.findIndex(({ quotation }) => quotation !== null) === to - 1;
    return isFirst && /^[,:.?!]$/u.test(before.lower) ? to - 1 : null;
}
//# sourceMappingURL=content.js.map