import { packedWeights } from "../learn/packed-weights.js";
import { planInOneStep } from "../learn/stepwise.js";
import { GreedyParser } from "../syntax/parser/greedy-parser.js";
import { Guide } from "../syntax/parser/guide.js";
import { labelTemplateSet } from "../syntax/parser/label-atoms.js";
import { moveTemplateSet } from "../syntax/parser/move-atoms.js";
import { ParserWords } from "../syntax/parser/parser-words.js";
import { tagNames } from "../tokens/tagger/sentence.js";
import { partsOf } from "./held-out.js";
import { ParserLearner } from "./parser-learner.js";
import { candidatesOf } from "./relation-candidates.js";
import { reversedParse, rightParse } from "./right-parse.js";
import { plansFor } from "./tune-parser.js";
/** Makes lessons of sentences and parsers of lessons. */
export class School {
    options;
    words;
    backwards;
    constructor(options) {
        this.options = options;
        this.words = new ParserWords(options.table, tagNames);
        this.backwards = new ParserWords(options.table, tagNames);
    }
    lesson({ sentence, tags }) {
        const open = () => {
            this.words.read(sentence.forms, tags);
            return this.words;
        };
        return { open, parse: rightParse(sentence, open(), this.options.relationNames), guide: null };
    }
    /** The same lesson from the sentence's end. */
    reversed({ open, parse }) {
        return {
            open: () => {
                this.backwards.readReversed(open());
                return this.backwards;
            },
            parse: reversedParse(parse),
            guide: null,
        };
    }
    /** The lessons with the trees of parsers that read from the end and have not seen the sentence. */
    crossGuided(lessons) {
        const guided = new Map();
        for (const { own, others } of partsOf(lessons)) {
            const learnt = this.learn(others.map((lesson) => this.reversed(lesson)), "backward");
            this.guided(own, { ...learnt, plans: wholePlans }).forEach((lesson, index) => {
                guided.set(own[index] ?? lesson, lesson);
            });
        }
        return lessons.map((lesson) => guided.get(lesson) ?? lesson);
    }
    /** The lessons with the trees of a parser that reads from the end. */
    guided(lessons, backward) {
        const parser = new GreedyParser(modelOf(backward), null);
        const guide = new Guide();
        return lessons.map((lesson) => {
            const { length } = lesson.parse.heads;
            guide.readReversed(parser.parse(this.reversed(lesson).open()));
            return {
                ...lesson,
                guide: { heads: guide.head.slice(0, length), labels: Uint8Array.from(guide.label.subarray(0, length)) },
            };
        });
    }
    /** Trains a parser on lessons, and cuts its decisions into steps on others. */
    train(lessons, unseen, name) {
        const learnt = this.learn(lessons, name);
        const model = { candidates: learnt.candidates, moves: packed(learnt.moves), labels: packed(learnt.labels) };
        return { ...learnt, plans: plansFor(model, unseen, this.options.training[name].steps) };
    }
    learn(lessons, name) {
        const { training, relationNames, told } = this.options;
        const { exploration } = training;
        const { rounds, seeds, cut, bits } = training[name];
        const moves = new Float32Array(2 ** bits.moves + 3);
        const labels = new Float32Array(2 ** bits.labels + relationNames.length);
        for (const seed of seeds) {
            const isGuided = name === "forward";
            const learner = new ParserLearner({ bits, relations: relationNames.length, seed, exploration, isGuided });
            for (let round = 0; round < rounds; round++) {
                const right = learner.learnAll(lessons, round > 0);
                told(`${name} parser, seed ${seed}, round ${round + 1}: ${(100 * right).toFixed(2)} % of moves right`);
            }
            learner.moves.addTo(moves);
            learner.labels.addTo(labels);
        }
        return {
            candidates: candidatesOf(lessons),
            moves: { table: moves, bits: bits.moves, cut: cut.moves * seeds.length, classes: 3 },
            labels: { table: labels, bits: bits.labels, cut: cut.labels * seeds.length, classes: relationNames.length },
        };
    }
}
const packed = (weights) => packedWeights(weights.table, weights);
const modelOf = ({ candidates, moves, labels, plans }) => ({
    candidates,
    moves: packed(moves),
    labels: packed(labels),
    plans,
});
/** The plans of a parser from the end that takes each decision in one step. */
const wholePlans = {
    moves: planInOneStep(moveTemplateSet(false).lines.length),
    labels: planInOneStep(labelTemplateSet(false).lines.length),
};
//# sourceMappingURL=school.js.map