import { at } from "../document/at.js";
import { itemAt, surfaceOf } from "../document/span.js";
import { codePointsOf } from "./code-points.js";
import { articleIds, idMaker } from "./ids.js";
/** Prepares an article for making rows. */
export function contextOf(article, sha256) {
    const { text } = article;
    const point = codePointsOf(text);
    const ids = articleIds(article, sha256);
    const sentenceNumber = new Map(article.tokens.sentences.map((sentence, number) => [sentence, number]));
    const localId = (local) => at(article.mentions.entities, local).localId;
    return {
        article,
        docId: article.docId,
        ids,
        make: idMaker(sha256),
        place: (span) => ({ surface: surfaceOf(text, span), char_start: point(span.start), char_end: point(span.end) }),
        sentenceId: ({ start }) => {
            const sentence = itemAt(article.tokens.sentences, start);
            return sentence ? at(ids.sentences, sentenceNumber.get(sentence) ?? -1) : null;
        },
        localId,
        localIds: (locals) => [...new Set(locals.map(localId))],
    };
}
/** `of(value)`, or null for null. */
export function known(value, of) {
    return value === null ? null : of(value);
}
/** The smallest span that covers all of them; null when there are none. */
export function hull(spans) {
    const [first] = spans;
    if (!first)
        return null;
    return spans.reduce((whole, { start, end }) => ({ start: Math.min(whole.start, start), end: Math.max(whole.end, end) }), { start: first.start, end: first.end });
}
//# sourceMappingURL=context.js.map