import { accuracyMeasure, f1Measure, meanMeasure, rounded, shareOf } from "../../score.js";
import { alphabetically } from "../alphabetic.js";
import { scoreOf, sumOf, tallyValues } from "../tally.js";
/** What PLOVER groups its types by: cooperation and conflict, each in words and in deeds. */
const quadClasses = {
    "verbal cooperation": ["AGREE", "CONSULT", "SUPPORT", "CONCEDE"],
    "material cooperation": ["COOPERATE", "AID", "RETREAT", "YIELD"],
    "verbal conflict": ["REQUEST", "ACCUSE", "REJECT", "THREATEN"],
    "material conflict": ["PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"],
};
const classOfType = new Map(Object.entries(quadClasses).flatMap(([name, types]) => types.map((type) => [type, name])));
/**
 * Scores the types of events without looking at their actors; of a document, each type counts as often as it has
 * events of it: `type`, `type, macro`, `quad class`, `type X` for each type that occurs, `documents with all types
 * found`. Types that no quad class holds make a class of their own.
 *
 * `type, macro` is the mean F1 of the types in the gold, each rounded to four decimals as the reference scorer does.
 */
export function typeMeasures(documents) {
    const byType = documents.map(({ gold, predicted }) => tallyValues(gold.map(typeOf), predicted.map(typeOf)));
    const byClass = documents.map(({ gold, predicted }) => tallyValues(gold.map(classOf), predicted.map(classOf)));
    const types = [...new Set(byType.flatMap((tallies) => [...tallies.keys()]))].sort(alphabetically);
    const scores = types.map((type) => scoreOf(sumOf(byType.flatMap((tallies) => tallies.get(type) ?? []))));
    const complete = byType.filter((tallies) => [...tallies.values()].every(hasPredictionWhereGold));
    return [
        f1Measure("type", scoreOf(sumOf(byType.flatMap(valuesOf)))),
        meanMeasure("type, macro", macroScore(scores)),
        f1Measure("quad class", scoreOf(sumOf(byClass.flatMap(valuesOf)))),
        ...scores.map((score, index) => f1Measure(`type ${types[index]}`, score)),
        accuracyMeasure("documents with all types found", shareOf(complete.length, documents.length)),
    ];
}
const typeOf = ({ type }) => type;
const classOf = ({ type }) => classOfType.get(type) ?? "none";
const valuesOf = (tallies) => [...tallies.values()];
const hasPredictionWhereGold = ({ gold, predicted }) => gold === 0 || predicted > 0;
function macroScore(scores) {
    const inGold = scores.filter(({ gold }) => gold > 0);
    const sum = inGold.reduce((total, { f1 }) => total + rounded(f1, 4), 0);
    return inGold.length > 0 ? sum / inGold.length : 0;
}
//# sourceMappingURL=event-types.js.map