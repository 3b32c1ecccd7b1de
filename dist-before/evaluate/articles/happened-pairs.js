/**
 * Pairs the events of an article one to one, gold event by gold event: with the free event of its type in its sentence
 * that shares an actor, else with the one whose trigger begins nearest.
 */
export function reportsOf(article) {
    const { gold, run } = article;
    if (run === null)
        return { article, pairs: [] };
    const free = new Set(run.events);
    const pairs = gold.events.flatMap((event) => {
        const here = sentenceAt(run.sentences, event.trigger[0]);
        const best = run.events
            .filter((each) => free.has(each) && each.event_type === event.type)
            .filter((each) => sentenceAt(run.sentences, each.char_start) === here)
            .map((each) => pairOf(article, event, each))
            .reduce(closer, null);
        if (best === null)
            return [];
        free.delete(best.run);
        return [best];
    });
    return { article, pairs };
}
/** The later of two that are equally close. */
function closer(a, b) {
    if (a === null || a.isActorShared !== b.isActorShared)
        return a?.isActorShared ? a : b;
    return distance(a) < distance(b) ? a : b;
}
function distance({ gold, run }) {
    return Math.abs(run.char_start - gold.trigger[0]);
}
/** Index of the sentence that holds a code point; -1 between sentences. */
function sentenceAt(sentences, point) {
    return sentences.findIndex(({ start, end }) => start <= point && point < end);
}
function pairOf({ entities, gold: article, run: rows }, gold, run) {
    const roles = rows?.rolesOf.get(run.event_id) ?? [];
    const found = (role) => new Set(roles.flatMap(({ role: name, entity_id }) => name === role && entity_id !== null ? [entities.get(entity_id) ?? entity_id] : []));
    const amountAt = new Map(article.money.map(({ id, start, end }) => [`${start}-${end}`, id]));
    const money = new Map(rows?.money.map((row) => [row.money_id, amountAt.get(`${row.char_start}-${row.char_end}`)]));
    const amounts = roles.flatMap(({ money_id }) => (money_id === null ? [] : [money.get(money_id) ?? money_id]));
    const actors = { gold: new Set(gold.actors), run: found("actor") };
    const isShared = [...actors.run].some((each) => actors.gold.has(each));
    return {
        gold,
        run,
        isActorShared: isShared || (actors.run.size === 0 && actors.gold.size === 0),
        actors,
        recipients: { gold: new Set(gold.recipients), run: found("recipient") },
        places: { gold: new Set(gold.place === null ? [] : [gold.place]), run: found("place") },
        amounts: { gold: new Set(gold.money), run: new Set(amounts) },
    };
}
/** What is judged given a pair, where the gold tells it. */
export const eventAttributes = [
    {
        name: "status",
        isKnown: () => true,
        isRight: ({ gold, run }) => gold.status === run.status,
        shown: ({ gold, run }) => [gold.status, run.status],
    },
    {
        name: "date",
        isKnown: ({ date }) => firstDay(date) !== null,
        isRight: ({ gold, run }) => firstDay(gold.date) === run.event_start,
        shown: ({ gold, run }) => [gold.date, run.event_start],
    },
    {
        name: "place",
        isKnown: ({ place }) => place !== null,
        isRight: ({ places }) => [...places.run].some((each) => places.gold.has(each)),
        shown: ({ places }) => [listed(places.gold), listed(places.run)],
    },
    {
        name: "claimed in",
        isKnown: () => true,
        isRight: ({ gold, run }) => (gold.claimed_in === null) === (run.claimed_in === null),
        shown: ({ gold, run }) => [
            gold.claimed_in === null ? null : "a statement",
            run.claimed_in === null ? null : "a statement",
        ],
    },
];
function listed(ids) {
    return ids.size > 0 ? [...ids].sort().join(", ") : null;
}
/** First day of an ISO value of day, month or year, or of an interval `A/B`; null for anything coarser or absent. */
function firstDay(value) {
    const [first = ""] = (value ?? "").split("/");
    if (/^\d{4}-\d{2}-\d{2}$/u.test(first))
        return first;
    if (/^\d{4}-\d{2}$/u.test(first))
        return `${first}-01`;
    return /^\d{4}$/u.test(first) ? `${first}-01-01` : null;
}
//# sourceMappingURL=happened-pairs.js.map