import { f1Measure } from "../../score.js";
import { scoreOf, sumOf } from "../tally.js";
import { roles } from "./event-alignment.js";
import { hasActorsRight, matchings } from "./pair-comparison.js";
/**
 * Scores the actors of aligned events: `source text, aligned` counts those right in any pair, `source text, type right`
 * only those of pairs of the same type, and so on for `target`, and by `exact` words or `code` instead of `text`.
 */
export function roleMeasures(pairs) {
    return roles.flatMap((role) => matchings.flatMap((matching) => {
        const aligned = pairs.map(({ actors }) => actors[role][matching]);
        const typeRight = aligned.map((tally, index) => (pairs[index]?.isSameType ? tally : { ...tally, right: 0 }));
        return [
            f1Measure(`${role} ${matching}, aligned`, scoreOf(sumOf(aligned))),
            f1Measure(`${role} ${matching}, type right`, scoreOf(sumOf(typeRight))),
        ];
    }));
}
/**
 * Scores whole events: right when both sides have a right actor, or none in the gold. `triple: type and text` and
 * `triple: type and code` ask for the type too, `triple: text only` and `triple: code only` do not.
 */
export function tripleMeasures(pairs) {
    const tripleOf = (matching, needsType) => {
        const isRight = (pair) => hasActorsRight(pair, matching) && (pair.isSameType || !needsType);
        return scoreOf(sumOf(pairs.map((pair) => tallyPair(pair, isRight(pair)))));
    };
    return [
        f1Measure("triple: type and text", tripleOf("text", true)),
        f1Measure("triple: type and code", tripleOf("code", true)),
        f1Measure("triple: text only", tripleOf("text", false)),
        f1Measure("triple: code only", tripleOf("code", false)),
    ];
}
function tallyPair({ gold, predicted }, isRight) {
    return { right: Number(isRight), predicted: Number(predicted !== null), gold: Number(gold !== null) };
}
//# sourceMappingURL=event-roles.js.map