import { AveragedPerceptron } from "../learn/averaged-perceptron.js";
import { randomFrom, shuffled } from "../learn/random.js";
import { ArcLabeller } from "../syntax/parser/arc-labeller.js";
import { BeamSearch } from "../syntax/parser/beam-search.js";
import { unpackedAction } from "../syntax/parser/beam-trace.js";
import { Guide } from "../syntax/parser/guide.js";
import { MoveScorer } from "../syntax/parser/move-scorer.js";
import { ParserState } from "../syntax/parser/parser-state.js";
import { RightPath } from "./right-path.js";
/** Less than this is no lead of one parse over another, but rounding. */
const leastLead = 1e-6;
/**
 * Trains the moves of a beam parser as a structured perceptron (Collins and Roark 2004): where the best parse of a
 * sentence goes wrong, the moves on the way to the right tree gain over those of the wrong way, up to the place where
 * the wrong one was furthest ahead (max-violation, Huang, Fayong and Guo 2012). Lessons must have guides.
 */
export class BeamLearner {
    moves;
    random;
    guide = new Guide();
    scorer;
    search;
    right;
    state = new ParserState();
    path = new Int32Array(0);
    constructor({ bits, width, seed, forward }) {
        this.moves = new AveragedPerceptron({ bits, classes: 3 });
        this.random = randomFrom(seed);
        this.scorer = new MoveScorer(this.moves, this.guide);
        const labeller = new ArcLabeller(forward, this.guide);
        this.search = new BeamSearch({ moves: this.scorer, labeller, width });
        this.right = new RightPath(this.scorer, labeller);
    }
    /** Goes once through all lessons in an order of its own; gives the share of sentences that taught nothing more. */
    learnAll(lessons) {
        let right = 0;
        for (const index of shuffled(lessons.length, this.random)) {
            const lesson = lessons[index];
            if (lesson && !this.learn(lesson))
                right++;
        }
        return right / Math.max(1, lessons.length);
    }
    /** Learns from one sentence; tells whether the weights changed. */
    learn({ open, parse, guide }) {
        const words = open();
        this.moves.count();
        if (words.length === 0)
            return false;
        if (guide)
            this.guide.take(guide.heads, guide.labels);
        this.right.follow(words, parse);
        this.search.parse(words);
        const end = this.worstStep(2 * words.length) + 1;
        if (this.path.length < end)
            this.path = new Int32Array(2 * end);
        this.search.trace.pathTo(end, this.path);
        const start = this.firstDifference(end);
        if (start === end)
            return false;
        this.change(words, this.right.actions, { start, end, by: 1 });
        this.change(words, this.path, { start, end, by: -1 });
        return true;
    }
    /** The step after which the best parse is furthest ahead of the right one; the last one if it never is ahead. */
    worstStep(steps) {
        let worst = steps - 1;
        let most = leastLead;
        for (let step = 0; step < steps; step++) {
            const lead = (this.search.trace.best[step] ?? 0) - (this.right.scores[step] ?? 0);
            if (lead <= most)
                continue;
            most = lead;
            worst = step;
        }
        return worst;
    }
    /** The first step with another move; relations are not compared. */
    firstDifference(end) {
        const { path, right } = this;
        const moveAt = (list, step) => unpackedAction(list[step] ?? 0).next;
        let step = 0;
        while (step < end && moveAt(path, step) === moveAt(right.actions, step))
            step++;
        return step;
    }
    /** Goes a way again and changes the weights of its moves within a stretch. */
    change(words, actions, { start, end, by }) {
        const { state, scorer, moves } = this;
        state.reset(words.length);
        for (let step = 0; step < end; step++) {
            const { next, label } = unpackedAction(actions[step] ?? 0);
            if (step >= start) {
                scorer.read(state, words);
                moves.change(scorer.features, scorer.features.length, { of: next, by });
            }
            state.make(next, label);
        }
    }
}
//# sourceMappingURL=beam-learner.js.map