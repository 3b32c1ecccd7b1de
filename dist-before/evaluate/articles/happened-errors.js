import { eventAttributes } from "./happened-pairs.js";
import { inWords, namesOf } from "./said-errors.js";
/** The events that were missed, those that are false, and of the others what differs from the gold. */
export function happenedErrors({ article, pairs }) {
    const { gold, run } = article;
    const [found, used] = [new Set(pairs.map((pair) => pair.gold)), new Set(pairs.map((pair) => pair.run))];
    const error = (start, end, sides) => ({ docId: gold.doc_id, start, end, ...sides });
    const missed = gold.events
        .filter((event) => !found.has(event))
        .map(({ type, label, trigger: [start, end] }) => error(start, end, { kind: `missed ${type}`, gold: label, predicted: null, rule: null }));
    const wrong = (run?.events ?? [])
        .filter((event) => !used.has(event))
        .map(({ event_type, trigger, rule, char_start, char_end }) => error(char_start, char_end, { kind: `false ${event_type}`, gold: null, predicted: trigger, rule }));
    const nameOf = namesOf(article);
    const differing = pairs.flatMap((pair) => differences(pair, nameOf).map((sides) => error(pair.run.char_start, pair.run.char_end, sides)));
    return [...missed, ...wrong, ...differing];
}
function differences(pair, nameOf) {
    const { rule, event_type: type } = pair.run;
    const actors = pair.isActorShared ? [] : [fillerSides(`actor of ${type}`, pair.actors, nameOf)];
    const recipients = isSame(pair.recipients) ? [] : [fillerSides("recipients", pair.recipients, nameOf)];
    const attributes = eventAttributes
        .filter(({ isKnown, isRight }) => isKnown(pair.gold) && !isRight(pair))
        .map(({ name, shown }) => {
        const [gold, predicted] = shown(pair);
        return { kind: name, gold: inWords(gold, nameOf), predicted: inWords(predicted, nameOf) };
    });
    return [...actors, ...recipients, ...attributes].map((sides) => ({ ...sides, rule }));
}
function fillerSides(kind, { gold, run }, nameOf) {
    const words = (ids) => (ids.size > 0 ? [...ids].map(nameOf).sort().join(", ") : "none");
    return { kind, gold: words(gold), predicted: words(run) };
}
function isSame({ gold, run }) {
    return gold.size === run.size && [...gold].every((each) => run.has(each));
}
//# sourceMappingURL=happened-errors.js.map