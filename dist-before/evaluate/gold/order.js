import { bySpan } from "../../document/span.js";
/**
 * The same annotation with its lists in reading order: entities by their first mention (those without any come last),
 * statements by their content, all else by its place in the text, the longer one first; what is equal in that by id.
 * Lists that say something by their order (actors, addressees, roles, other values of a date) stay as they are.
 */
export function inReadingOrder(article) {
    const entities = article.entities.map((entity) => ({ ...entity, mentions: sorted(entity.mentions, byMention) }));
    const statements = article.statements.map((statement) => ({
        ...statement,
        content_spans: sorted(statement.content_spans, byPair),
    }));
    return {
        ...article,
        entities: sorted(entities, (a, b) => byPlaces(a.mentions, b.mentions) || byId(a.id, b.id)),
        dates: sorted(article.dates, (a, b) => bySpan(a, b) || byId(a.id, b.id)),
        money: sorted(article.money, (a, b) => bySpan(a, b) || byId(a.id, b.id)),
        statements: sorted(statements, (a, b) => byContent(a.content_spans, b.content_spans) || byId(a.id, b.id)),
        events: sorted(article.events, (a, b) => byPair(a.trigger, b.trigger) || byId(a.id, b.id)),
    };
}
/** Orders ids as a reader counts: `e2` before `e10`. */
export function byId(a, b) {
    const [first, second] = [countedId(a), countedId(b)];
    return byCodeUnits(first.stem, second.stem) || first.count - second.count || byCodeUnits(a, b);
}
/** Orders spans written as pairs: by start, then the longer one first. */
export function byPair(a, b) {
    return a[0] - b[0] || b[1] - a[1];
}
/** Orders statements by where their content begins, then the one that reaches further first. Both lists are sorted. */
export function byContent(a, b) {
    return (a[0]?.[0] ?? 0) - (b[0]?.[0] ?? 0) || (b.at(-1)?.[1] ?? 0) - (a.at(-1)?.[1] ?? 0);
}
/** Orders entities by their first mention; both lists are sorted. Those without mention come last. */
export function byPlaces(a, b) {
    const [first, second] = [a[0], b[0]];
    if (first && second)
        return bySpan(first, second);
    return (first ? 0 : 1) - (second ? 0 : 1);
}
function byMention(a, b) {
    return bySpan(a, b) || byCodeUnits(a.form, b.form);
}
function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function countedId(id) {
    const digits = /\d{0,15}$/u.exec(id)?.[0] ?? "";
    return { stem: id.slice(0, id.length - digits.length), count: Number(digits) };
}
function sorted(items, order) {
    return [...items].sort(order);
}
//# sourceMappingURL=order.js.map