import { f1Measure } from "../../score.js";
import { alphabetically } from "../alphabetic.js";
import { countsOf, scoreOf } from "../tally.js";
import { withoutSubtype } from "./parsed-sentence.js";
/** `UAS`, `LAS` and `relation X` for each relation asked for. */
export function attachmentMeasures(documents, { withoutPunctuation = false, relations }) {
    const all = joined(documents.map((document) => attachmentsOf(document, withoutPunctuation)));
    const totals = { predicted: all.predicted.length, gold: all.gold.length };
    const labelled = all.attached.filter(({ gold, predicted }) => mainOf(gold) === mainOf(predicted));
    const nameOf = namesFor(relations ?? []);
    const inGold = countsOf(all.gold.map(nameOf));
    const inPredicted = countsOf(all.predicted.map(nameOf));
    const inBoth = countsOf(all.attached.flatMap(({ gold, predicted }) => (nameOf(gold) === nameOf(predicted) ? [nameOf(gold)] : [])));
    const tallyOf = (relation) => ({
        right: inBoth.get(relation) ?? 0,
        predicted: inPredicted.get(relation) ?? 0,
        gold: inGold.get(relation) ?? 0,
    });
    return [
        f1Measure("UAS", scoreOf({ ...totals, right: all.attached.length })),
        f1Measure("LAS", scoreOf({ ...totals, right: labelled.length })),
        ...(relations ?? namesIn(inGold, inPredicted)).map((relation) => f1Measure(`relation ${relation}`, scoreOf(tallyOf(relation)))),
    ];
}
/** What a relation is counted as: itself when it is asked for with its subtype, else without its subtype. */
function namesFor(relations) {
    const apart = new Set(relations);
    return (relation) => (apart.has(relation) ? relation : mainOf(relation));
}
function namesIn(...counts) {
    const names = new Set(counts.flatMap((count) => [...count.keys()]));
    return [...names].filter((relation) => relation !== "").sort(alphabetically);
}
function attachmentsOf({ gold, predicted, pairs }, withoutPunctuation) {
    const goldOf = new Map(pairs.map((pair) => [pair.predicted.index, pair.gold]));
    const counts = (word) => !(withoutPunctuation && word?.upos === "PUNCT");
    const alignedHead = (head) => (head === null || head < 0 ? head : goldOf.get(head)?.index);
    const attached = pairs
        .filter((pair) => counts(pair.gold) && pair.gold.head !== null)
        .filter((pair) => alignedHead(pair.predicted.head) === pair.gold.head);
    return {
        gold: gold.filter(counts).map(relationOf),
        predicted: predicted.filter(({ index }) => counts(goldOf.get(index))).map(relationOf),
        attached: attached.map((pair) => ({ gold: relationOf(pair.gold), predicted: relationOf(pair.predicted) })),
    };
}
function joined(parts) {
    return {
        gold: parts.flatMap(({ gold }) => gold),
        predicted: parts.flatMap(({ predicted }) => predicted),
        attached: parts.flatMap(({ attached }) => attached),
    };
}
const relationOf = ({ relation }) => relation ?? "";
const mainOf = (relation) => withoutSubtype(relation) ?? "";
//# sourceMappingURL=attachment.js.map