import { codePointSlicer } from "../../../datasets/code-points.js";
import { hullOf } from "./attributions.js";
import { isMatched, saysWhoSaidWhat } from "./statement-agreement.js";
/** The most that is shown of a content, in code points. */
const longestShown = 120;
/**
 * The statements that nobody was rightly told to have said, by place: `speaker` where the contents match, `content`
 * where they only overlap, `missed` and `false` where they do not meet, each with the kind of the gold content, or of
 * the predicted one where there is no gold. A row is in one error at most.
 */
export function statementErrors({ docId, text }, { predicted, gold, pairs }) {
    const words = wordsOf(text);
    const paired = new Set(pairs.flatMap((pair) => [pair.predicted, pair.gold]));
    const errors = [
        ...pairs.filter((pair) => !saysWhoSaidWhat(pair)).map((pair) => errorOfPair(pair, words)),
        ...gold.filter((each) => !paired.has(each)).map((each) => missedError(each, words)),
        ...predicted.filter((each) => !paired.has(each)).map((each) => falseError(each, words)),
    ];
    return errors.map((error) => ({ docId, ...error })).sort((a, b) => a.start - b.start || a.end - b.end);
}
function errorOfPair(pair, words) {
    const [part, role] = isMatched(pair) ? ["speaker", "source"] : ["content", "content"];
    return {
        kind: kindOfError(part, pair.gold),
        ...placeOf(pair.gold),
        gold: words(pair.gold.row[role]),
        predicted: words(pair.predicted.row[role]),
        rule: pair.predicted.row.rule,
    };
}
function missedError(gold, words) {
    const kind = kindOfError("missed", gold);
    return { kind, ...placeOf(gold), gold: words(gold.row.content), predicted: null, rule: null };
}
function falseError(predicted, words) {
    const { content, rule } = predicted.row;
    return { kind: kindOfError("false", predicted), ...placeOf(predicted), gold: null, predicted: words(content), rule };
}
function kindOfError(fault, { kind }) {
    return `${fault} ${kind ?? "without words"}`;
}
/** Where the content is; where there is none, the source and the cue. */
function placeOf({ hull, row }) {
    return hull ?? hullOf([...row.source, ...row.cue]) ?? { start: 0, end: 0 };
}
/** What spans say, an ellipsis between them and its end cut off when it is long; null when they say nothing. */
function wordsOf(text) {
    const slice = codePointSlicer(text);
    return (spans) => {
        const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
        const said = sorted
            .map(({ start, end }) => slice(start, end))
            .filter((part) => part !== "")
            .join(" … ");
        return said === "" ? null : [...said].slice(0, longestShown).join("");
    };
}
//# sourceMappingURL=statement-errors.js.map