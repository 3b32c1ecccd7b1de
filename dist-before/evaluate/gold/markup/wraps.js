import { overlapsAmong } from "../nesting.js";
import { writtenTag } from "./attributes.js";
import { typeShownBy } from "./expressions.js";
import { freshIds, idPrefixes } from "./ids.js";
import { closingRule, markingTags } from "./vocabulary.js";
/** The tags that mark words of an article in reading order, the outer ones first where they cover the same words. */
export function wrapsOf(article) {
    const { dateline, entities, statements, events } = article;
    return [
        ...(dateline ? [wrap("dateline", [], dateline, dateline)] : []),
        ...statements.flatMap(({ id, content_spans }) => content_spans.map((pair) => wrap("content", [id], spanOf(pair)))),
        ...shared("speaker", statements, ({ speaker_span }) => speaker_span),
        ...shared("cue", statements, ({ cue_span }) => cue_span),
        ...events.map(({ id, trigger }) => wrap("event", [id], spanOf(trigger))),
        ...entities.flatMap(({ id, type, mentions }) => mentions.map((mention) => wrap(type, [id], mention, { form: mention.form === "name" ? null : mention.form }))),
        ...dateWraps(article),
        ...moneyWraps(article),
    ];
}
function dateWraps(article) {
    const needsIds = !areFresh("dates", article);
    return article.dates.map(({ id, start, end, text: _, type, ...fields }) => {
        const shownType = type === typeShownBy(fields.value) ? null : type;
        return wrap("date", needsIds ? [id] : [], { start, end }, { ...fields, type: shownType });
    });
}
function moneyWraps(article) {
    const needsIds = !areFresh("money", article) || article.events.some(({ money }) => money.length > 0);
    return article.money.map(({ id, start, end, text: _, ...fields }) => wrap("money", needsIds ? [id] : [], { start, end }, fields));
}
/** Whether the ids are those that reading would give out, and no tag needs one to be closed by. */
function areFresh(kind, article) {
    // Safe: the keys of the table are these.
    const others = Object.keys(idPrefixes).filter((each) => each !== kind);
    const fresh = freshIds(others.flatMap((each) => article[each].map(({ id }) => id)));
    return (article[kind].every(({ id }) => id === fresh(idPrefixes[kind])) &&
        !overlapsAmong(article[kind]).some(({ crosses }) => crosses));
}
/** One tag for all statements that have their speaker, or their cue, in the same words. */
function shared(name, statements, pairOf) {
    const idsAt = new Map();
    for (const statement of statements) {
        const pair = pairOf(statement);
        if (!pair)
            continue;
        const place = idsAt.get(pair.join()) ?? { pair, ids: [] };
        place.ids.push(statement.id);
        idsAt.set(pair.join(), place);
    }
    return [...idsAt.values()].map(({ pair, ids }) => wrap(name, ids, spanOf(pair)));
}
function wrap(name, ids, { start, end }, fields = {}) {
    const rule = markingTags.get(name) ?? closingRule;
    return { name, ids, start, end, inner: writtenTag(name, rule, { ids, fields }) };
}
function spanOf([start, end]) {
    return { start, end };
}
//# sourceMappingURL=wraps.js.map