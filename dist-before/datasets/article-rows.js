import { at } from "../document/at.js";
import { surfaceOf } from "../document/span.js";
import { known } from "./context.js";
import { moneyParties } from "./money-parties.js";
import { moneyPurpose } from "./money-purpose.js";
/** The row of the article itself. */
export function documentRow({ article, docId, place }, sha256) {
    const { text, dateline, tokens } = article;
    return {
        doc_id: docId,
        source_path: article.sourcePath,
        source_id: article.sourceId,
        title: article.title,
        byline: article.byline,
        published_on: article.published,
        dateline_place: known(dateline?.place ?? null, (span) => surfaceOf(text, span)),
        dateline_date: dateline?.filedOn ?? null,
        agency: known(dateline?.agency ?? null, (span) => surfaceOf(text, span)),
        language: "en",
        text,
        character_total: place({ start: 0, end: text.length }).char_end,
        sentence_total: tokens.sentences.length,
        token_total: tokens.tokens.length,
        sha256: sha256(text),
    };
}
/** The article's sentences. */
export function sentenceRows({ article, docId, ids, place }) {
    return article.tokens.sentences.map((sentence, number) => ({
        sentence_id: at(ids.sentences, number),
        doc_id: docId,
        sentence_number: number,
        paragraph_number: sentence.paragraph,
        token_total: sentence.endToken - sentence.firstToken,
        is_quoted: sentence.isQuoted,
        is_boilerplate: sentence.isBoilerplate,
        ...place(sentence),
    }));
}
/** The article's mentions. */
export function mentionRows(context) {
    const { article, docId, ids } = context;
    const entityOf = (mention) => at(article.mentions.entities, mention.entity);
    return article.mentions.mentions.map((mention, index) => ({
        mention_id: at(ids.mentions, index),
        doc_id: docId,
        sentence_id: context.sentenceId(mention),
        entity_id: context.localId(mention.entity),
        local_entity_id: context.localId(mention.entity),
        mention_type: mention.type,
        form: mention.form,
        country: entityOf(mention).country,
        country_candidates: [...entityOf(mention).countryCandidates],
        ...context.place(mention),
        rule: mention.rule,
        confidence: mention.confidence,
    }));
}
/** The article's time expressions. */
export function dateRows(context) {
    const { article, docId, ids } = context;
    return article.dates.dates.map((date, index) => ({
        date_id: at(ids.dates, index),
        doc_id: docId,
        sentence_id: context.sentenceId(date),
        timex_type: date.type,
        timex_value: date.value,
        interval_start: date.intervalStart,
        interval_end: date.intervalEnd,
        date_precision: date.precision,
        modifier: date.modifier,
        quantity: date.quantity,
        frequency: date.frequency,
        anchor: date.anchor,
        range_end_id: known(article.timexes[index]?.rangeEnd ?? null, (end) => at(ids.dates, end)),
        ...context.place(date),
        rule: date.rule,
        confidence: date.confidence,
    }));
}
/** The article's amounts of money. */
export function moneyRows(context) {
    const { article, docId, ids } = context;
    const parties = moneyParties(article);
    return article.money.map((money, index) => ({
        money_id: at(ids.money, index),
        doc_id: docId,
        sentence_id: context.sentenceId(money),
        amount: money.amount,
        amount_min: money.amountMin,
        amount_max: money.amountMax,
        currency: money.currency,
        currency_candidates: [...money.currencyCandidates],
        modifier: money.modifier,
        payer_id: known(at(parties, index).payer, context.localId),
        payee_id: known(at(parties, index).payee, context.localId),
        purpose: known(moneyPurpose(article, money), (span) => surfaceOf(article.text, span)),
        ...context.place(money),
        rule: money.rule,
        confidence: money.confidence,
    }));
}
/** The offices the article says somebody holds, in the order they stand in the text. */
export function roleRows(context) {
    const { article, docId } = context;
    const held = article.mentions.entities.flatMap((entity, local) => entity.roles.map((role) => ({ role, local })));
    const type = (local) => at(article.mentions.entities, local).type;
    return held
        .sort((a, b) => a.role.start - b.role.start || a.role.end - b.role.end || a.local - b.local)
        .map(({ role, local }) => ({
        role_id: context.make("r", [docId, role.start, role.end, context.localId(local)]),
        doc_id: docId,
        sentence_id: context.sentenceId(role),
        person_id: context.localId(local),
        local_entity_id: context.localId(local),
        title: role.title,
        organization_id: role.of !== null && type(role.of) === "ORG" ? context.localId(role.of) : null,
        place_id: role.of !== null && type(role.of) !== "ORG" ? context.localId(role.of) : null,
        reported_on: article.published,
        ...context.place(role),
    }));
}
//# sourceMappingURL=article-rows.js.map