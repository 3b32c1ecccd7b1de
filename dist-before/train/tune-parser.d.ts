import type { GreedyModel } from "../syntax/parser/greedy-parser.js";
import type { Lesson } from "./parser-learner.js";
import { type StepTuning } from "./tune-steps.js";
/** How the steps of a greedy parser are found. */
export interface ParserTuning {
    readonly moves: StepTuning;
    readonly labels: StepTuning;
}
/** A greedy parser whose decisions are not planned yet. */
export type UnplannedModel = Omit<GreedyModel, "plans">;
/** The plans of a greedy parser's decisions, found on lessons that it has not learnt from. */
export declare function plansFor(model: UnplannedModel, lessons: readonly Lesson[], tuning: ParserTuning): GreedyModel["plans"];
