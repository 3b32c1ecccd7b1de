import { AveragedPerceptron } from "../learn/averaged-perceptron.js";
import type { ParserWords } from "../syntax/parser/parser-words.js";
import type { RightParse } from "./right-parse.js";
/** A sentence to learn from. */
export interface Lesson {
    /** Makes `ParserWords` read the sentence, and gives them; they are good until the next lesson. */
    readonly open: () => ParserWords;
    readonly parse: RightParse;
    /** What the other parser makes of it: heads and labels of its words. Null for a parser without a guide. */
    readonly guide: {
        readonly heads: Int32Array;
        readonly labels: Uint8Array;
    } | null;
}
/** How a greedy parser learns. */
export interface LearnerOptions {
    /** The size of the tables of moves and of labels: 2^bits places. */
    readonly bits: {
        readonly moves: number;
        readonly labels: number;
    };
    /** How many relations there are. */
    readonly relations: number;
    readonly seed: number;
    /** How often, from the second round on, a wrong move is followed, so that the parser learns to go on from it. */
    readonly exploration: number;
    /** Whether its lessons have guides. */
    readonly isGuided: boolean;
}
/** Trains a greedy parser with a dynamic oracle. */
export declare class ParserLearner {
    readonly moves: AveragedPerceptron;
    readonly labels: AveragedPerceptron;
    private readonly guide;
    private readonly exploration;
    private readonly random;
    private readonly state;
    private readonly scorer;
    private readonly labelFeatures;
    private readonly labelScores;
    private readonly costs;
    constructor({ bits, relations, seed, exploration, isGuided }: LearnerOptions);
    /** Goes once through all lessons in an order of its own; gives the share of moves that were right. */
    learnAll(lessons: readonly Lesson[], explores: boolean): number;
    /** Learns from the next move and makes one; tells whether the model's own was right. */
    private learnMove;
    private take;
    /** The relation that the model gives an arc; it learns from those of right arcs only. */
    private learnLabel;
}
