import { AveragedPerceptron, highest } from "../learn/averaged-perceptron.js";
import { randomFrom, shuffled } from "../learn/random.js";
import { Guide } from "../syntax/parser/guide.js";
import { LabelFeatures } from "../syntax/parser/label-features.js";
import { MoveScorer } from "../syntax/parser/move-scorer.js";
import { move, ParserState } from "../syntax/parser/parser-state.js";
import { bestRight, costsOf } from "./oracle.js";
/** Trains a greedy parser with a dynamic oracle. */
export class ParserLearner {
    moves;
    labels;
    guide;
    exploration;
    random;
    state = new ParserState();
    scorer;
    labelFeatures;
    labelScores;
    costs = new Int32Array(3);
    constructor({ bits, relations, seed, exploration, isGuided }) {
        this.exploration = exploration;
        this.random = randomFrom(seed);
        this.moves = new AveragedPerceptron({ bits: bits.moves, classes: 3 });
        this.labels = new AveragedPerceptron({ bits: bits.labels, classes: relations });
        this.guide = isGuided ? new Guide() : null;
        this.scorer = new MoveScorer(this.moves, this.guide);
        this.labelFeatures = new LabelFeatures(this.guide);
        this.labelScores = new Float64Array(relations);
    }
    /** Goes once through all lessons in an order of its own; gives the share of moves that were right. */
    learnAll(lessons, explores) {
        let [right, all] = [0, 0];
        for (const index of shuffled(lessons.length, this.random)) {
            const lesson = lessons[index];
            if (!lesson)
                continue;
            const words = lesson.open();
            if (lesson.guide)
                this.guide?.take(lesson.guide.heads, lesson.guide.labels);
            this.state.reset(words.length);
            for (; !this.state.isFinal; all++)
                if (this.learnMove(words, lesson.parse, explores))
                    right++;
        }
        return right / Math.max(1, all);
    }
    /** Learns from the next move and makes one; tells whether the model's own was right. */
    learnMove(words, parse, explores) {
        const { state, scorer, costs } = this;
        scorer.score(state, words);
        costsOf(state, parse, costs);
        const own = state.best(scorer.scores);
        const best = bestRight(costs, scorer.scores);
        const isRight = costs[own] === costs[best];
        this.moves.learn(scorer.features, scorer.features.length, { right: isRight ? own : best, wrong: own });
        const follows = isRight || (explores && this.random() < this.exploration);
        this.take(follows ? own : best, words, parse);
        return isRight;
    }
    take(next, words, parse) {
        if (next === move.shift) {
            this.state.shift();
            return;
        }
        const { head } = this.state.arcOf(next);
        this.state.attach(next, head === words.length ? 0 : this.learnLabel(next, words, parse));
    }
    /** The relation that the model gives an arc; it learns from those of right arcs only. */
    learnLabel(next, words, { heads, labels }) {
        const arc = this.state.arcOf(next);
        const { labelScores, labelFeatures } = this;
        labelFeatures.read(this.state, words, arc);
        const { list } = labelFeatures;
        this.labels.score(list, list.length, labelScores);
        const own = highest(labelScores);
        if (heads[arc.child] === arc.head) {
            this.labels.learn(list, list.length, { right: labels[arc.child] ?? 0, wrong: own });
        }
        return own;
    }
}
//# sourceMappingURL=parser-learner.js.map