import { firstEndingAfter, trimSpan } from "../document/span.js";
const edgeMarks = ',.;:–—-…"“”„«»';
const openingMarks = ',;:–—-"“”„«»';
/** Cuts content at every quotation mark, drops marks and final stops, and says whether it is direct, indirect or mixed. */
export function pieces(doc, content) {
    const parts = content.flatMap((span) => cut(doc, span));
    const kept = parts
        .map(({ span, quoted }) => ({ span: trimmed(doc.text, span), quoted }))
        .filter(({ span }) => /[\p{L}\p{N}]/u.test(doc.text.slice(span.start, span.end)));
    const quoted = kept.filter((part) => part.quoted).length;
    const kind = quoted === 0 ? "indirect" : quoted === kept.length ? "direct" : "mixed";
    return { content: kept.map(({ span }) => span).sort((a, b) => a.start - b.start), kind };
}
function cut(doc, span) {
    const parts = [];
    let at = span.start;
    for (let index = firstEndingAfter(doc.quotations, span.start); index < doc.quotations.length; index++) {
        const quotation = doc.quotations[index];
        if (!quotation || quotation.start >= span.end)
            break;
        if (quotation.start > at)
            parts.push({ span: { start: at, end: quotation.start }, quoted: false });
        parts.push({ span: quotation.inner, quoted: true });
        at = quotation.end;
    }
    if (at < span.end)
        parts.push({ span: { start: at, end: span.end }, quoted: false });
    return parts;
}
/** Without white space and marks at the ends; the point of a final abbreviation (`U.S.`) stays. */
function trimmed(text, span) {
    const { start } = trimSpan(text, span, openingMarks);
    const { end } = trimSpan(text, span, edgeMarks);
    if (end <= start)
        return { start, end: start };
    return /\.\p{L}$/u.test(text.slice(end - 2, end)) && text[end] === "." ? { start, end: end + 1 } : { start, end };
}
//# sourceMappingURL=pieces.js.map