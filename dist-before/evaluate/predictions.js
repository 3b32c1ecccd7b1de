import { pointSpan, spansOf } from "./articles/run-article.js";
/** The names of a run's article: mentions that are names or handles. */
export function nameRowsOf({ mentions }) {
    return mentions
        .filter(({ form }) => form === "name" || form === "handle")
        .map((row) => ({ ...pointSpan(row), type: row.mention_type, rule: row.rule }));
}
/** Its time expressions. */
export function dateRowsOf({ dates }) {
    return dates.map((row) => ({
        ...pointSpan(row),
        type: row.timex_type,
        value: row.timex_value,
        accept: [],
        modifier: row.modifier,
        rule: row.rule,
    }));
}
/** Its amounts of money. */
export function moneyRowsOf({ money }) {
    return money.map((row) => ({
        ...pointSpan(row),
        amount: row.amount,
        currency: row.currency,
        modifier: row.modifier,
        isIgnored: false,
        rule: row.rule,
    }));
}
/** Its statements by their words. */
export function statementRowsOf(run) {
    return run.statements.map(({ statement_id, rule }) => ({
        source: spansOf(run, statement_id, "speaker"),
        cue: spansOf(run, statement_id, "cue"),
        content: spansOf(run, statement_id, "content"),
        isStatement: null,
        rule,
    }));
}
/**
 * Its events as PLOVER's sentence collections have them, without those PLOVER has no type for. An event with an actor
 * has more support than one without; among equals the first in the text is what a sentence is about.
 */
export function sentenceEventsOf(run) {
    return run.events
        .filter(({ event_type }) => event_type !== "OTHER")
        .map((event) => {
        const actorsOf = (role) => (run.rolesOf.get(event.event_id) ?? [])
            .filter((row) => row.role === role)
            .map(({ surface, country }) => ({ text: surface, code: country, alternatives: [] }));
        const source = actorsOf("actor");
        return {
            type: event.event_type,
            source,
            target: actorsOf("recipient"),
            isReciprocal: false,
            support: source.length > 0 ? 1 : 0,
            ...pointSpan(event),
            rule: event.rule,
        };
    });
}
//# sourceMappingURL=predictions.js.map