import { groupedBy } from "../document/grouped.js";
/** Totals of no article. */
export function noTotals() {
    return { articles: 0, characters: 0, mentions: {}, statements: {}, speakersKnown: {}, events: {}, amounts: {} };
}
/** Adds the second totals to the first. */
export function addTotals(into, more) {
    into.articles += more.articles;
    into.characters += more.characters;
    for (const key of ["mentions", "statements", "speakersKnown", "events", "amounts"]) {
        for (const [name, times] of Object.entries(more[key]))
            count(into[key], name, times);
    }
}
/** Notes that something occurs, once more or several times. */
export function count(times, name, more = 1) {
    times[name] = (times[name] ?? 0) + more;
}
/** Counts what the rows of an article hold. */
export function totalsOf({ documents, mentions, statements, events, money }) {
    const totals = noTotals();
    for (const { text } of documents) {
        totals.articles++;
        totals.characters += text.length;
    }
    for (const { mention_type } of mentions)
        count(totals.mentions, mention_type);
    for (const { kind, speaker_id } of statements) {
        count(totals.statements, kind);
        if (speaker_id !== null)
            count(totals.speakersKnown, kind);
    }
    for (const { event_type } of events)
        count(totals.events, event_type);
    for (const { currency, currency_candidates } of money)
        count(totals.amounts, currency ?? currency_candidates.join("|"));
    return totals;
}
/** Gives entities, by their ids, the names they have in the corpus. */
export function nameReader({ entities }) {
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return (id) => names.get(id) ?? id;
}
/** The names of those who speak in an article, once a statement. */
export function speakersOf({ statements }, nameOf) {
    return statements.flatMap(({ speaker_id }) => (speaker_id === null ? [] : [nameOf(speaker_id)]));
}
/** Who acts on whom in an article, once an event: `Joe Biden → Olaf Scholz`. */
export function dyadsOf({ events, event_roles }, nameOf) {
    const roles = groupedBy(event_roles, ({ event_id }) => event_id);
    return events.flatMap(({ event_id }) => {
        const named = (wanted) => (roles.get(event_id) ?? []).flatMap(({ role, entity_id }) => role === wanted && entity_id !== null ? [nameOf(entity_id)] : []);
        return named("actor").flatMap((actor) => named("recipient").map((recipient) => `${actor} → ${recipient}`));
    });
}
/** Counts equal names: the commonest first, equals by name. */
export function tally(names) {
    const times = new Map();
    for (const name of names)
        times.set(name, (times.get(name) ?? 0) + 1);
    return [...times].sort(byTimes);
}
/** The names with their numbers: the commonest first, equals by name. */
export function tallyOf(times) {
    return Object.entries(times).sort(byTimes);
}
/** Orders names by how often they occur, the commonest first, equals by name. */
export function byTimes([a, m], [b, n]) {
    return n - m || (a < b ? -1 : 1);
}
/** The sum of a tally. */
export function totalOf(counted) {
    return counted.reduce((sum, [, times]) => sum + times, 0);
}
//# sourceMappingURL=counts.js.map