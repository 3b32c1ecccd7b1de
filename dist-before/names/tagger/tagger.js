import { nameTypes } from "../../document/names.js";
import { Agreement } from "./agreement.js";
import { ArticleView } from "./article-view.js";
import { Chain, ChainRoom } from "./chain.js";
import { knownKindsOf } from "./known-spans.js";
import { beginLabel, namesIn, outside } from "./labels.js";
import { PackedLattice } from "./packed-lattice.js";
import { factsOnce } from "./spelling-facts.js";
/** Makes the views of articles that a tagger, and its training, look at. */
export function articleViewer(knowledge, { words, vocabulary }) {
    const factsOf = factsOnce({ table: words, knowledge, vocabulary });
    const tools = { factsOf, knownKindOf: knownKindsOf(knowledge) };
    return (doc, reading) => new ArticleView(doc, reading, tools);
}
/**
 * A tagger of names: a linear chain of BIO labels over the words of each sentence. All occurrences of a form in the
 * article are read twice: by themselves, and with what the others say.
 */
export function nameTaggerOf({ weights, scale, calibration }, needs, knowledge) {
    const viewOf = articleViewer(knowledge, needs);
    const lattice = new PackedLattice(weights, scale);
    const tag = (doc, reading) => {
        const view = viewOf(doc, reading);
        const names = taggedNames(view, lattice.scoresOf(view)).map(({ from, to, type, probability, spanProbability, presence }) => ({
            from,
            to,
            type,
            confidence: calibrated(probability, calibration),
            certainty: calibrated(spanProbability, calibration),
            presence,
        }));
        return { view, names };
    };
    return { knowledge, tag };
}
/** The likeliest names of an article in both readings, from the scores of its segments; the second changes the scores. */
export function taggedNames(view, scores) {
    const size = scores.reduce((sum, { length }) => sum + length, 0);
    const [firstRoom, secondRoom] = [new ChainRoom(size), new ChainRoom(size)];
    const chains = scores.map((own) => new Chain(own, firstRoom));
    const agreement = new Agreement(view, chains);
    const labels = new Uint8Array(view.words.length);
    const names = [];
    for (const [index, own] of scores.entries()) {
        const from = view.segments[index]?.from ?? 0;
        const changed = agreement.adjust(from, own);
        const chain = changed ? new Chain(own, secondRoom) : chains[index];
        if (chain)
            addNames(names, chain, from, labels);
    }
    return names;
}
/** Adds the likeliest names of a segment that begins at `start`; `labels` has room for the labels of all words. */
function addNames(names, chain, start, labels) {
    chain.bestLabels(labels, start);
    for (const { from, to, type } of namesIn(labels.subarray(start, start + chain.length))) {
        names.push({
            from: start + from,
            to: start + to,
            type,
            probability: chain.nameProbability(from, to, beginLabel(type)),
            spanProbability: nameTypes.reduce((sum, each) => sum + chain.nameProbability(from, to, beginLabel(each)), 0),
            presence: presenceOf(chain, from, to),
        });
    }
}
function presenceOf(chain, from, to) {
    let least = 1;
    for (let at = from; at < to; at++)
        least = Math.min(least, 1 - chain.probability(at, outside));
    return least;
}
/** A probability as `calibration` corrects it. */
function calibrated(probability, { slope, shift }) {
    return 1 / (1 + Math.exp(-(slope * logOdds(probability) + shift)));
}
/** The logarithm of the odds, kept within bounds. */
export function logOdds(probability) {
    const bounded = Math.min(1 - 1e-6, Math.max(1e-6, probability));
    return Math.log(bounded / (1 - bounded));
}
//# sourceMappingURL=tagger.js.map