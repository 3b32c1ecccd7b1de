import { f1Measure, spanKey } from "../../score.js";
import { scoreOf, sumOf } from "../tally.js";
import { attachmentMeasures } from "./attachment.js";
import { alignParses } from "./word-alignment.js";
export { readConllu } from "./conllu.js";
/**
 * Scores sentences and words as the CoNLL 2018 shared task did (Zeman et al. 2018). Words of both sides are aligned
 * when they cover the same characters, white space left out; F1 counts those right among all words of the gold and of
 * the prediction: `tokens` (aligned), `UPOS`, `lemmas` (any is right where the gold has none), and `sentences` by
 * their span. When a head was predicted anywhere, also `UAS` (the heads are aligned to each other, or both are the
 * root), `LAS` (the relation is the same too, subtypes left out) and `relation X` (LAS among the words of that
 * relation).
 *
 * Throws an `Error` when the two sides of a document do not have the same characters.
 */
export function scoreSyntax(samples, { prefix = "", ...attachment } = {}) {
    const documents = samples.map(alignParses);
    const measures = [
        wordMeasure("tokens", documents, () => true),
        f1Measure("sentences", scoreOf(sumOf(documents.map(tallySentences)))),
        wordMeasure("UPOS", documents, hasRightTag),
        wordMeasure("lemmas", documents, ({ gold, predicted }) => gold.lemma === null || gold.lemma === predicted.lemma),
        ...(documents.some(hasHeads) ? attachmentMeasures(documents, attachment) : []),
    ];
    return measures.map((measure) => ({ ...measure, name: prefix + measure.name }));
}
/**
 * Scores tags and trees over words and sentences that were given, where splitting has no part: `UPOS`, the same without
 * the gold's punctuation, and `UAS`, `LAS` and `relation X` as `scoreSyntax` does.
 */
export function scoreGivenWords(samples, options) {
    const documents = samples.map(alignParses);
    return [
        wordMeasure("UPOS", documents, hasRightTag),
        wordMeasure("UPOS, no punctuation", documents.map(withoutPunctuation), hasRightTag),
        ...attachmentMeasures(documents, options),
    ];
}
const hasRightTag = ({ gold, predicted }) => gold.upos === predicted.upos;
/** An alignment without the words that are PUNCT in the gold and those aligned to them. */
function withoutPunctuation({ gold, predicted, pairs, ...rest }) {
    const isWord = ({ upos }) => upos !== "PUNCT";
    const marks = new Set(pairs.filter((pair) => !isWord(pair.gold)).map((pair) => pair.predicted.index));
    return {
        ...rest,
        gold: gold.filter(isWord),
        predicted: predicted.filter(({ index }) => !marks.has(index)),
        pairs: pairs.filter((pair) => isWord(pair.gold)),
    };
}
function wordMeasure(name, documents, isRight) {
    const tallies = documents.map(({ gold, predicted, pairs }) => ({
        right: pairs.filter(isRight).length,
        predicted: predicted.length,
        gold: gold.length,
    }));
    return f1Measure(name, scoreOf(sumOf(tallies)));
}
function tallySentences({ goldSentences, predictedSentences }) {
    const keys = new Set(goldSentences.map(spanKey));
    const right = predictedSentences.filter((span) => keys.has(spanKey(span))).length;
    return { right, predicted: predictedSentences.length, gold: goldSentences.length };
}
const hasHeads = ({ predicted }) => predicted.some(({ head }) => head !== null);
//# sourceMappingURL=syntax.js.map