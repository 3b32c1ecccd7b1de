import { at } from "../../../document/at.js";
import { alignEvents } from "./event-alignment.js";
import { eventErrors } from "./event-errors.js";
import { roleMeasures, tripleMeasures } from "./event-roles.js";
import { typeMeasures } from "./event-types.js";
import { comparePair } from "./pair-comparison.js";
/**
 * Scores the events of documents of about a sentence, whose gold has one main event, rarely more: a prediction of
 * further true events counts as false, so read `bestOnly` beside the full run. Measures: those of `typeMeasures`,
 * `roleMeasures` and `tripleMeasures`. A document without gold events is taken as not annotated and left out,
 * predictions and all.
 */
export function scoreSentenceEvents(samples, options = {}) {
    const annotated = samples.filter(({ gold }) => gold.length > 0);
    const documents = annotated.map((sample) => readEvents(sample, options));
    const pairs = documents.map((events) => pairsOf(events).map(comparePair));
    const allPairs = pairs.flat();
    return {
        layer: "events",
        measures: [...typeMeasures(documents), ...roleMeasures(allPairs), ...tripleMeasures(allPairs)],
        errors: annotated.flatMap((sample, index) => eventErrors(sample, at(pairs, index))),
    };
}
function readEvents({ gold, predicted }, options) {
    const { bestOnly = false, mergeYield = false } = options;
    const ordered = bestOnly ? [...predicted].sort((a, b) => b.support - a.support).slice(0, gold.length) : predicted;
    return mergeYield ? { gold: gold.map(asYield), predicted: ordered.map(asYield) } : { gold, predicted: ordered };
}
function asYield(event) {
    return event.type === "CONCEDE" || event.type === "RETREAT" ? { ...event, type: "YIELD" } : event;
}
/** The aligned events, then the gold ones that are missed, then the false ones. */
function pairsOf({ gold, predicted }) {
    const alignment = alignEvents(gold, predicted);
    const found = new Set(alignment.map(([index]) => index));
    const used = new Set(alignment.map(([, index]) => index));
    return [
        ...alignment.map(([one, other]) => ({ gold: at(gold, one), predicted: at(predicted, other) })),
        ...gold.filter((_, index) => !found.has(index)).map((event) => ({ gold: event, predicted: null })),
        ...predicted.filter((_, index) => !used.has(index)).map((event) => ({ gold: null, predicted: event })),
    ];
}
//# sourceMappingURL=sentence-events.js.map