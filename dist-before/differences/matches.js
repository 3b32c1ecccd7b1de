import { overlapping, pairUp, sameKey, sameSpan, spanKey } from "./pairing.js";
import { jaccard, wordsOf } from "./words.js";
/** Statements match when their contents share at least this part of their words. */
const leastShared = 0.5;
/** Matches the rows of an article of A with those of the same article of B, by their place in the text. */
export function matchArticle(a, b, runs) {
    return {
        a,
        b,
        mentions: pairUp(a.mentions, b.mentions, mentionPasses),
        dates: pairUp(a.dates, b.dates, [sameSpan, overlapping()]),
        money: pairUp(a.money, b.money, [sameSpan, overlapping()]),
        roles: pairUp(a.roles, b.roles, rolePasses),
        statements: pairStatements(a, b, runs),
        events: pairUp(a.events, b.events, eventPasses),
    };
}
const mentionPasses = [
    sameKey((row) => `${spanKey(row)} ${row.mention_type}`),
    sameSpan,
    overlapping((one, other) => one.mention_type === other.mention_type),
];
/** One title may stand for several people (`leaders Ana and John`). */
const rolePasses = [
    sameKey((row) => `${spanKey(row)} ${row.person_id} ${row.title}`),
    sameKey((row) => `${spanKey(row)} ${row.title}`),
    sameSpan,
    overlapping(),
];
const eventPasses = [
    sameKey((row) => `${spanKey(row)} ${row.event_type}`),
    sameSpan,
    {
        buckets: ({ sentence_id, event_type }) => (sentence_id === null ? [] : [`${sentence_id} ${event_type}`]),
        distance: (one, other) => Math.abs(one.char_start - other.char_start) + Math.abs(one.char_end - other.char_end),
    },
];
/** Statements may share their content (one reported inside another): those with the same cue come first. */
function pairStatements(a, b, runs) {
    const inA = new Set(a.statements);
    // The same row in both runs is matched before its content is looked at.
    const spans = (row) => runs[inA.has(row) ? "a" : "b"].contentOf.get(row.statement_id)?.map(spanKey).join(" ") ?? null;
    const known = new Map();
    const words = ({ content_text }) => {
        const found = known.get(content_text) ?? wordsOf(content_text);
        known.set(content_text, found);
        return found;
    };
    return pairUp(a.statements, b.statements, [
        sameKey((row) => (spans(row) === null ? null : `${spans(row)} ${row.cue}`)),
        sameKey(spans),
        {
            buckets: () => [""],
            distance(one, other) {
                const shared = jaccard(words(one), words(other));
                return shared >= leastShared ? 1 - shared : null;
            },
        },
    ]);
}
//# sourceMappingURL=matches.js.map