import { compileTemplates } from "../../learn/templates.js";
import { labelNames } from "./labels.js";
import { spread } from "./lattice.js";
import { historyTemplates, wordTemplates } from "./templates.js";
import { WeightSums } from "./weight-sums.js";
const count = labelNames.length;
const ofWord = compiled(wordTemplates);
const ofHistory = compiled(historyTemplates);
/** Templates of as many atoms stand behind each other: a processor then guesses right where the next one begins. */
function compiled({ lines, names }) {
    const sizeOf = (line) => line.split(" ").length;
    return compileTemplates([...lines].sort((a, b) => sizeOf(a) - sizeOf(b)), names);
}
/** Scores segments with a trained model as `Lattice` does with any weights, but quicker: it keeps no features. */
export class PackedLattice {
    scale;
    ofWord;
    ofHistory;
    /** Weights times `scale` are logarithms. */
    constructor(weights, scale) {
        this.ofWord = new WeightSums(weights, ofWord);
        this.ofHistory = new WeightSums(weights, ofHistory);
        this.scale = scale;
    }
    /** The scores of a view's segments, one behind the other in the same arrays. */
    scoresOf(view) {
        const size = view.segments.reduce((sum, { from, to }) => sum + to - from, 0);
        const emissions = new Float64Array(size * count);
        const transitions = new Float64Array(size * count * count);
        let end = 0;
        return view.segments.map((segment) => {
            const scores = { first: end, length: segment.to - segment.from, emissions, transitions };
            this.score(view, segment, scores);
            end += scores.length;
            return scores;
        });
    }
    score(view, { from, to }, { first, emissions, transitions }) {
        for (let at = 0; at < to - from; at++) {
            const word = first + at;
            view.read(from + at);
            this.put(this.ofWord.of(view.atoms), emissions, word * count);
            // Before the first word stands `O` and nothing else.
            for (let previous = 0; previous < (at === 0 ? 1 : count); previous++) {
                const row = (word * count + previous) * count;
                if (at > 0 && isHopeless(emissions, (word - 1) * count, previous)) {
                    transitions.fill(Number.NEGATIVE_INFINITY, row, row + count);
                    continue;
                }
                view.readLabel(previous);
                this.put(this.ofHistory.of(view.atoms), transitions, row);
            }
        }
    }
    put(sums, scores, start) {
        for (let label = 0; label < count; label++)
            scores[start + label] = (sums[label] ?? 0) * this.scale;
    }
}
/** Whether a label scores less than the best of its word by more than `spread`; `start` is the place of the word's scores. */
function isHopeless(emissions, start, label) {
    const own = emissions[start + label] ?? 0;
    for (let other = 0; other < count; other++)
        if ((emissions[start + other] ?? 0) - own > spread)
            return true;
    return false;
}
//# sourceMappingURL=packed-lattice.js.map