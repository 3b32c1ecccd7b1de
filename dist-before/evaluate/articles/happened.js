import { accuracyMeasure, f1Measure, matched, shareOf } from "../score.js";
import { happenedErrors } from "./happened-errors.js";
import { eventAttributes, reportsOf } from "./happened-pairs.js";
/**
 * Scores who did what: an event is right when it has the type of a gold event, its trigger in the same sentence, one to
 * one, and shares an actor with it (or neither has one). The rest is judged among the pairs of the right type.
 */
export function scoreHappened(articles) {
    const reports = articles.map(reportsOf);
    const pairs = reports.flatMap(({ pairs }) => pairs);
    const predicted = articles.reduce((sum, { run }) => sum + (run?.events.length ?? 0), 0);
    const gold = articles.reduce((sum, each) => sum + each.gold.events.length, 0);
    const withActor = pairs.filter(({ isActorShared }) => isActorShared).length;
    return {
        layer: "events",
        measures: [
            f1Measure("type and actor", matched(withActor, predicted, gold)),
            f1Measure("type", matched(pairs.length, predicted, gold)),
            ...["actors", "recipients", "amounts"].map((role) => fillersOf(reports, role)),
            ...attributesOf(reports),
        ],
        errors: reports.flatMap(happenedErrors),
    };
}
/** Participants and amounts given a pair: how many of the run's are the gold's, how many of the gold's were found. */
function fillersOf(reports, role) {
    let [right, predicted, gold] = [0, 0, 0];
    for (const { gold: known, run: found } of reports.flatMap(({ pairs }) => pairs.map((pair) => pair[role]))) {
        right += [...found].filter((each) => known.has(each)).length;
        predicted += found.size;
        gold += known.size;
    }
    return f1Measure(`${role} given type`, matched(right, predicted, gold));
}
function attributesOf(reports) {
    return eventAttributes.map(({ name, isKnown, isRight }) => {
        const judged = reports.flatMap(({ pairs }) => pairs.filter(({ gold }) => isKnown(gold)));
        return accuracyMeasure(`${name} given type`, shareOf(judged.filter(isRight).length, judged.length));
    });
}
//# sourceMappingURL=happened.js.map