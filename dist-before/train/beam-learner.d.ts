import { AveragedPerceptron } from "../learn/averaged-perceptron.js";
import type { GreedyModel } from "../syntax/parser/greedy-parser.js";
import type { Lesson } from "./parser-learner.js";
/** How a beam learns. */
export interface BeamLearnerOptions {
    readonly bits: number;
    readonly width: number;
    readonly seed: number;
    /** The greedy parser, trained with guides, whose relations the beam uses; they stay as they are. */
    readonly forward: GreedyModel;
}
/**
 * Trains the moves of a beam parser as a structured perceptron (Collins and Roark 2004): where the best parse of a
 * sentence goes wrong, the moves on the way to the right tree gain over those of the wrong way, up to the place where
 * the wrong one was furthest ahead (max-violation, Huang, Fayong and Guo 2012). Lessons must have guides.
 */
export declare class BeamLearner {
    readonly moves: AveragedPerceptron;
    private readonly random;
    private readonly guide;
    private readonly scorer;
    private readonly search;
    private readonly right;
    private readonly state;
    private path;
    constructor({ bits, width, seed, forward }: BeamLearnerOptions);
    /** Goes once through all lessons in an order of its own; gives the share of sentences that taught nothing more. */
    learnAll(lessons: readonly Lesson[]): number;
    /** Learns from one sentence; tells whether the weights changed. */
    private learn;
    /** The step after which the best parse is furthest ahead of the right one; the last one if it never is ahead. */
    private worstStep;
    /** The first step with another move; relations are not compared. */
    private firstDifference;
    /** Goes a way again and changes the weights of its moves within a stretch. */
    private change;
}
