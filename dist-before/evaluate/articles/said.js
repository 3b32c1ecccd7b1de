import { accuracyMeasure, f1Measure, f1Of, matched, shareOf } from "../score.js";
import { saidAttributes } from "./said-attributes.js";
import { saidErrors } from "./said-errors.js";
import { sidesOf } from "./said-pairs.js";
/**
 * Scores who said what with entities: a statement is right when it shares at least half of its content's words with a
 * gold statement, one to one, most alike first, and has its speaker (both unknown counts). What is given with it is
 * judged among the pairs with such a content.
 */
export function scoreSaid(articles) {
    const sides = articles.map(sidesOf);
    const pairs = sides.flatMap(({ pairs }) => pairs);
    return {
        layer: "statements",
        measures: [
            ...["", "direct", "mixed", "indirect"].map((kind) => saidWhat(sides, kind)),
            f1Measure("content", matched(pairs.length, total(sides, "run"), total(sides, "gold"))),
            ...attributesOf(pairs),
        ],
        errors: sides.flatMap(saidErrors),
    };
}
function total(sides, side) {
    return sides.reduce((sum, each) => sum + each[side].length, 0);
}
/** Precision by the kind the run gives a statement, recall by the gold's; every kind when it is empty. */
function saidWhat(sides, kind) {
    const isKind = ({ statement }) => kind === "" || statement.kind === kind;
    const right = sides.flatMap(({ pairs }) => pairs.filter(({ isSpeakerRight }) => isSpeakerRight));
    return f1Measure(kind === "" ? "who said what" : `who said what, ${kind}`, f1Of({
        rightPredicted: right.filter(({ run }) => isKind(run)).length,
        predicted: sides.flatMap(({ run }) => run.filter(isKind)).length,
        rightGold: right.filter(({ gold }) => isKind(gold)).length,
        gold: sides.flatMap(({ gold }) => gold.filter(isKind)).length,
    }));
}
function attributesOf(pairs) {
    const speakers = shareOf(pairs.filter(({ isSpeakerRight }) => isSpeakerRight).length, pairs.length);
    return [
        accuracyMeasure("speaker given content", speakers),
        ...saidAttributes.map(({ name, isKnown, gold, run }) => {
            const judged = pairs.filter((pair) => isKnown(pair.gold.statement));
            const right = judged.filter((pair) => gold(pair) === run(pair)).length;
            return accuracyMeasure(`${name} given content`, shareOf(right, judged.length));
        }),
    ];
}
//# sourceMappingURL=said.js.map