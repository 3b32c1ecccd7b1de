import { accuracyMeasure, f1Measure, f1Of, matched, shareOf } from "../../score.js";
import { areAllSame, isCovered, isLenientlyRight, isMatched, isOverlapping, isSameCore, isSamePart, saysWhoSaidWhat, } from "./statement-agreement.js";
import { partialScore } from "./statement-spans.js";
const everything = () => true;
/** A name's ending and what it is about, in the order of the table. */
const scopes = ["direct", "mixed", "indirect"].map((kind) => [
    `, ${kind}`,
    (attribution) => attribution.kind === kind,
]);
const parts = [
    ["speaker", "source"],
    ["cue", "cue"],
];
/**
 * How many statements are right. Where kinds are told apart, recall goes by the kind of the gold content and precision
 * by the kind of the predicted one.
 */
export function statementMeasures(documents) {
    const all = pooled(documents);
    const one = (name, test) => f1Measure(name, scoreOf(all, test, everything));
    const each = (name, test) => [
        one(name, test),
        ...scopes.map(([ending, scope]) => f1Measure(`${name}${ending}`, scoreOf(all, test, scope))),
    ];
    return [
        ...each("who said what", saysWhoSaidWhat),
        ...each("content", isMatched),
        one("content exact", ({ predicted, gold }) => isSamePart(predicted.content, gold.content)),
        one("content core", ({ predicted, gold }) => isSameCore(predicted.content, gold.content)),
        f1Measure("content overlap", tokenScoreOf(all)),
        f1Measure("content partial", partialScore(documents, "content")),
        one("all exact", (pair) => areAllSame(pair, isSamePart)),
        one("all core", (pair) => areAllSame(pair, isSameCore)),
        one("all lenient", isLenientlyRight),
        one("content over 0.3", (pair) => isCovered(pair, 0.3)),
        one("content over 0.8", (pair) => isCovered(pair, 0.8)),
    ];
}
/** How often the speaker and the cue are right among statements whose contents match. Kinds are those of the gold. */
export function attributionMeasures(documents) {
    const found = documents.flatMap(({ pairs }) => pairs).filter(isMatched);
    const tests = { exact: isSamePart, core: isSameCore, overlap: isOverlapping };
    const one = (name, test, scope) => {
        const judged = found.filter(({ gold }) => scope(gold));
        return accuracyMeasure(name, shareOf(judged.filter(test).length, judged.length));
    };
    return [
        ...parts.flatMap(([name, role]) => Object.entries(tests).map(([how, isRight]) => one(`${name} ${how}`, ({ predicted, gold }) => isRight(predicted[role], gold[role]), everything))),
        ...parts.flatMap(([name, role]) => scopes.map(([ending, scope]) => one(`${name} overlap${ending}`, ({ predicted, gold }) => isOverlapping(predicted[role], gold[role]), scope))),
    ];
}
function pooled(documents) {
    return {
        predicted: documents.flatMap(({ predicted }) => predicted),
        gold: documents.flatMap(({ gold }) => gold),
        pairs: documents.flatMap(({ pairs }) => pairs),
    };
}
function scoreOf({ predicted, gold, pairs }, isRight, isInScope) {
    const right = pairs.filter(isRight);
    return f1Of({
        rightPredicted: right.filter((pair) => isInScope(pair.predicted)).length,
        predicted: predicted.filter(isInScope).length,
        rightGold: right.filter((pair) => isInScope(pair.gold)).length,
        gold: gold.filter(isInScope).length,
    });
}
/** The tokens that paired contents have in common, among all tokens of contents. */
function tokenScoreOf({ predicted, gold, pairs }) {
    const tokens = (attributions) => attributions.reduce((sum, { content }) => sum + content.tokens.length, 0);
    const right = pairs.reduce((sum, { shared }) => sum + shared, 0);
    return matched(right, tokens(predicted), tokens(gold));
}
//# sourceMappingURL=statement-measures.js.map