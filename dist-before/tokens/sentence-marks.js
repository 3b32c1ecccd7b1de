import { anyCaseAbbreviations, leadingAbbreviations, numberAbbreviations, trailingAbbreviations, } from "./abbreviations.js";
import { lowerOpeners, sentenceOpeners, speechVerbs } from "./sentence-words.js";
const finalMark = /^(?:[.?!]{1,10}|…|\.{2,})$/u;
/** Last characters of all final marks and abbreviations. */
const lastCharacters = new Set([".", "?", "!", "…"]);
const closer = /^(?:["”’')\]»]|'')$/u;
const opener = /^(?:["“‘'([«]|''|``)$/u;
/** Marks no sentence begins with. */
const continuing = /^(?:[,;:.?!…)\]}”»%]|\.{2,}|[?!]{2,})$/u;
const face = /^[:;=]['’o^-]?[()DPp|/]$/u;
const pictograph = /^\p{Extended_Pictographic}/u;
const address = /^(?:https?:|www\.)/u;
/** Names as `iPhone`. */
const lowerName = /^\p{Ll}{1,5}\p{Lu}/u;
const initial = /^\p{L}\.$/u;
/** `u.s.`, `p.m.`, `ph.d.` */
const dotted = /^(?:\d{0,2}\p{L}{1,2}\.){2,6}$/u;
const day = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.$/u;
/** Endings of addresses: `Newsfeed.Com`. */
const domains = new Set(["com", "edu", "gov", "net", "org"]);
const plainWord = /^\p{Ll}{3,}$/u;
/** Index after the sentence that the token at `index` ends, what closes behind it included; null when it ends none. */
export function sentenceEndAt(page, index) {
    const { tokens } = page;
    const stop = stopOf(page, index);
    if (stop === null)
        return null;
    const end = endOfTail(page, index);
    const next = tokens[end];
    if (!next)
        return end;
    if (next.start === tokens[end - 1]?.end && !isMissingSpace(page, index, end))
        return null;
    return begins(page, end, { stop, mark: index }) ? end : null;
}
/** What the token by itself, the word it touches and the number behind it tell. */
function stopOf({ text, tokens }, index) {
    const token = tokens[index];
    if (!token || !lastCharacters.has(token.lower.at(-1) ?? ""))
        return null;
    const before = tokens[index - 1];
    const isSplit = token.lower === "." && before !== undefined && before.end === token.start;
    if (!isSplit && finalMark.test(token.lower))
        return "mark";
    if (!token.lower.endsWith("."))
        return null;
    return stopBehind(text.slice(isSplit ? before.start : token.start, token.end), tokens[index + 1]);
}
/** The stop of a word, given with its full stop. */
function stopBehind(surface, next) {
    const lower = surface.toLowerCase();
    const isCapital = surface !== lower;
    // A short word may be a surname: `J. So`.
    if (initial.test(surface))
        return isOpener(next) && next.lower.length > 2 ? "abbreviation" : null;
    if (leads(lower, isCapital, next))
        return null;
    const mayTrail = dotted.test(lower) || lower === "etc." || day.test(surface);
    return mayTrail || (isCapital && trailingAbbreviations.has(lower)) ? "abbreviation" : "mark";
}
/** Whether an abbreviation is one of what follows it. */
function leads(lower, isCapital, next) {
    if (numberAbbreviations.has(lower) && /^[\d(#]/u.test(next?.lower ?? ""))
        return true;
    return anyCaseAbbreviations.has(lower) || (isCapital && leadingAbbreviations.has(lower));
}
const isOpener = (token) => token !== undefined && sentenceOpeners.has(token.lower);
/** Index after what belongs to a sentence behind its last mark: closing marks, footnote marks, faces. */
function endOfTail(page, index) {
    let end = index + 1;
    for (let more = tailAt(page, end); more > 0; more = tailAt(page, end))
        end += more;
    return end;
}
/** The number of tokens at `end` that still belong to the sentence before. */
function tailAt(page, end) {
    const token = page.tokens[end];
    if (!token)
        return 0;
    if (closes(page, end) || face.test(page.text.slice(token.start, token.end)) || pictograph.test(token.lower))
        return 1;
    const isFootnote = token.lower === "[" && /^\d{1,3}$/u.test(page.tokens[end + 1]?.lower ?? "");
    return isFootnote && page.tokens[end + 2]?.lower === "]" ? 3 : 0;
}
/** Whether the token at `end` is a closing mark that belongs to what stands before it. */
function closes({ text, tokens, closings }, end) {
    const token = tokens[end];
    const before = tokens[end - 1];
    if (!token || !before || !closer.test(token.lower))
        return false;
    if (closings.has(token.end))
        return true;
    const after = text[token.end];
    return token.start === before.end && (after === undefined || !/[\p{L}\p{N}]/u.test(after));
}
/** Whether only a space is missing between two sentences: `It ended.She left.` */
function isMissingSpace({ text, tokens }, index, end) {
    const before = tokens[index - 1];
    const next = tokens[end];
    if (!before || !next || !finalMark.test(tokens[index]?.lower ?? ""))
        return false;
    if (!plainWord.test(before.lower) || domains.has(next.lower))
        return false;
    return /^\p{Lu}(?:\p{Ll}|$)/u.test(text.slice(next.start, next.end));
}
/** Whether a sentence may begin at `at`. */
function begins(page, at, { stop, mark }) {
    const { text, tokens, closings } = page;
    const next = tokens[at];
    const last = tokens[mark];
    if (!next || !last || continuing.test(next.lower) || closings.has(next.end))
        return false;
    if (stop === "abbreviation")
        return beginsAfterAbbreviation(page, at);
    const isClosed = closer.test(tokens[at - 1]?.lower ?? "");
    if (/^\p{Ll}/u.test(text.slice(next.start, next.end)))
        return !isClosed && beginsLower(text, tokens, { at, mark });
    return !(isClosed && /[?!]$/u.test(last.lower) && !isOpener(next) && isAttributed(tokens, at));
}
/** Characters from which on a quotation is a sentence and not a name. */
const shortestQuotedSentence = 40;
/** Whether a word that opens sentences stands at `at`, or a quotation that is long enough to be one. */
function beginsAfterAbbreviation({ text, tokens, openings }, at) {
    const next = tokens[at];
    if (!next)
        return true;
    const first = opener.test(next.lower) ? tokens[at + 1] : next;
    if (!isCapitalized(text, first))
        return false;
    const end = openings.get(next.start);
    return isOpener(first) || (end !== undefined && end - next.start >= shortestQuotedSentence);
}
/** Whether a sentence begins at `at` though in lower case: an address, a name, or someone who does without capitals. */
function beginsLower(text, tokens, { at, mark }) {
    const next = tokens[at];
    if (!next)
        return false;
    const surface = text.slice(next.start, next.end);
    if (address.test(next.lower) || lowerName.test(surface))
        return true;
    const before = tokens[mark - 1];
    if (tokens[mark]?.lower === ".")
        return before !== undefined && plainWord.test(text.slice(before.start, before.end));
    return /^[?!]/u.test(tokens[mark]?.lower ?? "") && lowerOpeners.has(next.lower) && !isAttributed(tokens, at);
}
function isCapitalized(text, token) {
    return token !== undefined && /^\p{Lu}/u.test(text.slice(token.start, token.end));
}
/** Whether a speech verb follows within five tokens, before any mark. */
function isAttributed(tokens, from) {
    for (const token of tokens.slice(from, from + 5)) {
        if (speechVerbs.has(token.lower))
            return true;
        if (token.partOfSpeech === "PUNCT")
            return false;
    }
    return false;
}
//# sourceMappingURL=sentence-marks.js.map