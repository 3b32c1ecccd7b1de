import { highestOf } from "../learn/stepwise.js";
import { relationsIn } from "../syntax/parser/arc-labeller.js";
import { Guide } from "../syntax/parser/guide.js";
import { LabelFeatures } from "../syntax/parser/label-features.js";
import { openMoves } from "../syntax/parser/move-chooser.js";
import { MoveScorer } from "../syntax/parser/move-scorer.js";
import { move, ParserState } from "../syntax/parser/parser-state.js";
import { StepTuner } from "./tune-steps.js";
/** The plans of a greedy parser's decisions, found on lessons that it has not learnt from. */
export function plansFor(model, lessons, tuning) {
    const observer = new Observer(model, lessons.some(({ guide }) => guide !== null));
    for (const lesson of lessons)
        observer.watch(lesson);
    return observer.plans(tuning);
}
/** Parses with all features, and takes note of each decision. */
class Observer {
    state = new ParserState();
    guide;
    moves;
    labels;
    model;
    relationsOf;
    tuners;
    labelScores;
    constructor(model, isGuided) {
        this.model = model;
        this.relationsOf = relationsIn(model);
        this.guide = isGuided ? new Guide() : null;
        this.moves = new MoveScorer(model.moves, this.guide);
        this.labels = new LabelFeatures(this.guide);
        this.tuners = { moves: new StepTuner(model.moves), labels: new StepTuner(model.labels) };
        this.labelScores = new Float64Array(model.labels.classes);
    }
    watch({ open, guide }) {
        const words = open();
        if (guide)
            this.guide?.take(guide.heads, guide.labels);
        this.state.reset(words.length);
        while (!this.state.isFinal) {
            const next = this.state.forced ?? this.bestMove(words);
            this.state.make(next, this.bestLabel(words, next));
        }
    }
    plans({ moves, labels }) {
        return {
            moves: this.tuners.moves.plan(this.moves.features.length, moves),
            labels: this.tuners.labels.plan(this.labels.list.length, labels),
        };
    }
    bestMove(words) {
        const { state, moves } = this;
        moves.score(state, words);
        this.tuners.moves.note(moves.features, openMoves(state));
        return state.best(moves.scores);
    }
    bestLabel(words, next) {
        if (next === move.shift)
            return 0;
        const arc = this.state.arcOf(next);
        if (arc.head === words.length)
            return 0;
        const relations = this.relationsOf(words, arc);
        const { list } = this.labels;
        this.labels.read(this.state, words, arc);
        this.model.labels.score(list, list.length, this.labelScores);
        this.tuners.labels.note(list, relations);
        return highestOf(relations, this.labelScores);
    }
}
//# sourceMappingURL=tune-parser.js.map