import { at } from "../document/at.js";
import { paragraphsOf } from "../document/paragraphs.js";
import { surfaceOf, trimSpan } from "../document/span.js";
import { stage } from "../document/stage.js";
import { markOffsets, pairAt } from "./marks.js";
/** Finds what stands between quotation marks: curly, straight, single, doubled apostrophes, mixed, unclosed. */
export const quotationStage = stage({
    name: "quotations",
    reads: [],
    writes: "quotations",
    run: (article) => paragraphsOf(article.text).flatMap((paragraph) => quotationsIn(article.text, paragraph)),
});
const letterOrDigit = /[\p{L}\p{N}]/u;
const spaceOrOpener = /[\s([{\u2014\u2013/-]/u;
/** A closing single mark, or that of a quotation inside another, is looked for no further than this: else a text full of apostrophes would be read again for each. */
const longestSearch = 3000;
const marksOnly = " \"“”„«»‘’'`";
/** The quotations of one paragraph, in order. A quotation never leaves its paragraph. */
function quotationsIn(text, paragraph) {
    const marks = markOffsets(text, paragraph);
    const found = [];
    const page = { text, paragraph, marks, searched: new Map() };
    let end = paragraph.start;
    for (const [index, offset] of marks.entries()) {
        const pair = offset < end ? null : openingAt(text, offset, paragraph);
        const quotation = pair ? quotationFrom(page, index, pair) : null;
        if (!quotation)
            continue;
        found.push(quotation);
        end = quotation.end;
    }
    return found;
}
/** The pair that opens at `offset`, if a mark stands there and looks like an opening one. */
function openingAt(text, offset, paragraph) {
    const pair = pairAt(text, offset);
    if (!pair)
        return null;
    const before = offset > paragraph.start ? (text[offset - 1] ?? " ") : " ";
    const after = text[offset + pair.opens.length] ?? " ";
    if (pair.isSingle)
        return looksOpening(before, after) && /[\p{L}[@#]/u.test(after) ? pair : null;
    return isEmptyOrStray(pair, before, after) ? null : pair;
}
/** A double mark that opens nothing: empty marks (`""`), inches (`5" gun`), one that closes what was never opened. */
function isEmptyOrStray(pair, before, after) {
    if (pair.opens === '"' && (after === '"' || (before === '"' && /\s/u.test(after))))
        return true;
    const isInch = /\d/u.test(before) && !/\S/u.test(after);
    return isInch || (letterOrDigit.test(before) && /\s/u.test(after));
}
function looksOpening(before, after) {
    return spaceOrOpener.test(before) && /\S/u.test(after);
}
/** Follows a quotation from its opening mark, the one at `index`, to its closing one; unclosed double marks end with the paragraph or at the next opening. */
function quotationFrom(page, index, pair) {
    const { text, paragraph, marks } = page;
    const start = at(marks, index);
    const closing = closingOf(page, index, pair);
    if (closing?.isNextOpening)
        return quotation(text, { start, end: closing.start }, pair, null);
    if (closing)
        return quotation(text, { start, end: closing.end }, pair, surfaceOf(text, closing));
    return pair.isSingle ? null : quotation(text, { start, end: paragraph.end }, pair, null);
}
/** The first mark behind the opening one at `index` that closes it; quotations inside it are passed over. */
function closingOf({ text, paragraph, marks, searched }, index, pair) {
    const start = at(marks, index);
    const end = pair.isSingle ? Math.min(paragraph.end, start + longestSearch) : paragraph.end;
    const inside = { start: start + pair.opens.length, end };
    let from = inside.start;
    let next = Math.max(index + 1, searched.get(pair) ?? 0);
    for (; next < marks.length && at(marks, next) < end; next++) {
        const offset = at(marks, next);
        if (offset < from)
            continue;
        const nested = nestedEnd(text, offset, inside, pair);
        const closing = nested === null ? closingAt(text, offset, inside, pair) : null;
        if (closing)
            return closing;
        from = nested ?? from;
    }
    if (pair.isSingle)
        searched.set(pair, next);
    return null;
}
/** The closing mark at `start`, if one stands there; an apostrophe is none. */
function closingAt(text, start, inside, pair) {
    const mark = pair.closes.find((candidate) => text.startsWith(candidate, start));
    if (!mark)
        return null;
    const end = start + mark.length;
    const before = text[start - 1] ?? " ";
    const after = text[end] ?? " ";
    if (pair.isSingle) {
        const isApostrophe = letterOrDigit.test(after) || /\s/u.test(before) || isPossessive(text, start, inside);
        return isApostrophe ? null : { start, end, isNextOpening: false };
    }
    const isNextOpening = start > inside.start && looksOpening(before, after) && letterOrDigit.test(after);
    return { start, end, isNextOpening };
}
/** A plural possessive (`the workers' union`) inside a single quotation: a word in lower case follows, and a surer closing mark comes before any opening one. */
function isPossessive(text, offset, inside) {
    if (!/s/iu.test(text[offset - 1] ?? "") || !/^\s?\p{Ll}|^\s\p{Lu}/u.test(text.slice(offset + 1, offset + 3)))
        return false;
    const rest = text.slice(offset + 1, Math.min(inside.end, offset + 600));
    const closing = /[.,!?…]['’](?!\p{L})/u.exec(rest);
    const opening = /(?:^|[\s(])['‘]\p{L}/u.exec(rest);
    return closing !== null && (opening === null || closing.index < opening.index);
}
/** End of a quotation inside this one (`"… “referenda” …"`), or null when none begins at `offset`. */
function nestedEnd(text, offset, inside, outer) {
    const inner = pairAt(text, offset);
    if (!inner || inner.isSingle || outer.isSingle || inner.opens === outer.opens)
        return null;
    if (offset === inside.start || !looksOpening(text[offset - 1] ?? " ", text[offset + inner.opens.length] ?? " "))
        return null;
    const own = inner.closes[0] ?? inner.opens;
    const from = offset + inner.opens.length;
    const close = text.slice(from, Math.min(inside.end, from + longestSearch)).indexOf(own);
    return close < 0 ? null : from + close + own.length;
}
function quotation(text, span, pair, closing) {
    const end = closing === null ? span.end : span.end - closing.length;
    const inner = trimSpan(text, { start: span.start + pair.opens.length, end });
    if (inner.start >= inner.end || trimSpan(text, inner, marksOnly).start >= inner.end)
        return null;
    // `rock 'n' roll` is no quotation.
    if (pair.isSingle && text.slice(inner.start, inner.end) === "n")
        return null;
    const outer = closing === null ? { start: span.start, end: inner.end } : span;
    return {
        start: outer.start,
        end: outer.end,
        inner,
        marks: marksOf(pair, closing),
        closed: closing !== null,
    };
}
function marksOf(pair, closing) {
    return closing === null || pair.closes[0] === closing ? pair.marks : "mixed";
}
//# sourceMappingURL=stage.js.map