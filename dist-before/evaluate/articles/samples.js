import { dateRowsOf, moneyRowsOf, nameRowsOf, statementRowsOf } from "../predictions.js";
/** The names of both sides. */
export function nameSample(article) {
    const gold = article.gold.entities.flatMap(({ type, mentions }) => mentions
        .filter(({ form }) => form === "name" || form === "handle")
        .map(({ start, end }) => ({ start, end, type, rule: null })));
    return sampleOf(article, gold, article.run ? nameRowsOf(article.run) : []);
}
/** The time expressions of both sides. */
export function dateSample(article) {
    const gold = article.gold.dates.map(({ start, end, type, value, accept, mod }) => ({
        start,
        end,
        type,
        value,
        accept: accept.length > 0 ? [value, ...accept] : [],
        modifier: mod,
        rule: null,
    }));
    return sampleOf(article, gold, article.run ? dateRowsOf(article.run) : []);
}
/** The amounts of both sides. */
export function moneySample(article) {
    const gold = article.gold.money.map(({ start, end, amount, currency, mod }) => ({
        start,
        end,
        amount,
        currency,
        modifier: mod,
        isIgnored: false,
        rule: null,
    }));
    return sampleOf(article, gold, article.run ? moneyRowsOf(article.run) : []);
}
/** The words of the statements of both sides. */
export function statementSample(article) {
    const spans = (pair) => pair === null ? [] : [{ start: pair[0], end: pair[1] }];
    const gold = article.gold.statements.map(({ speaker_span, cue_span, content_spans }) => ({
        source: spans(speaker_span),
        cue: spans(cue_span),
        content: content_spans.flatMap(spans),
        isStatement: true,
        rule: null,
    }));
    return sampleOf(article, gold, article.run ? statementRowsOf(article.run) : []);
}
function sampleOf({ gold: { doc_id }, text }, gold, predicted) {
    return { docId: doc_id, text, gold, predicted };
}
//# sourceMappingURL=samples.js.map