import { nameTypes } from "../../../document/names.js";
import { f1Measure, f1Of, spanKey, } from "../../score.js";
import { nameErrors } from "./name-errors.js";
/** What names are ranked by; nationalities and other named things are counted beside them. */
const headlineTypes = ["PERSON", "ORG", "PLACE"];
const besideTypes = nameTypes.filter((type) => !headlineTypes.includes(type));
/**
 * Scores names. Exact: same span and type. Relaxed: a shared character with a name of the same type, precision over the
 * predictions, recall over the gold. Boundary: same span, whatever the type. A row given twice counts once.
 */
export function scoreNames(samples) {
    const measures = [
        ...measuresOf(samples, headlineTypes, ""),
        ...headlineTypes.flatMap((type) => measuresOfType(samples, type)),
        ...measuresOf(samples, besideTypes, ` ${besideTypes.join(" and ")}`),
        ...besideTypes.flatMap((type) => measuresOfType(samples, type)),
    ];
    return { layer: "names", measures, errors: nameErrors(samples, nameTypes) };
}
const isExact = ({ start, end, type }, others) => others.some((other) => other.start === start && other.end === end && other.type === type);
const isRelaxed = ({ start, end, type }, others) => others.some((other) => other.start < end && start < other.end && other.type === type);
const isBounded = ({ start, end }, others) => others.some((other) => other.start === start && other.end === end);
function measuresOf(samples, types, suffix) {
    const byType = (row) => `${spanKey(row)} ${row.type}`;
    const of = (name, matching, key) => f1Measure(`${name}${suffix}`, f1Of(countsOf(samples, types, { matching, key })));
    return [of("exact", isExact, byType), of("relaxed", isRelaxed, byType), of("boundary", isBounded, spanKey)];
}
/** For one type the boundary says no more than exact. */
function measuresOfType(samples, type) {
    return measuresOf(samples, [type], ` ${type}`).slice(0, 2);
}
function countsOf(samples, types, { matching, key }) {
    const counts = { rightPredicted: 0, predicted: 0, rightGold: 0, gold: 0 };
    const scored = (rows) => [
        ...new Map(rows.filter(({ type }) => types.includes(type)).map((row) => [key(row), row])).values(),
    ];
    for (const sample of samples) {
        const [gold, predicted] = [scored(sample.gold), scored(sample.predicted)];
        counts.gold += gold.length;
        counts.predicted += predicted.length;
        counts.rightGold += gold.filter((row) => matching(row, predicted)).length;
        counts.rightPredicted += predicted.filter((row) => matching(row, gold)).length;
    }
    return counts;
}
//# sourceMappingURL=names.js.map