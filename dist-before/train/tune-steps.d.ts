import type { PackedWeights } from "../learn/packed-weights.js";
import type { StepPlan } from "../learn/stepwise.js";
/** How plans are found. */
export interface StepTuning {
    /** How many templates have been looked up at the end of each step but the last, rising. */
    readonly ends: readonly number[];
    /** The share of all decisions that each step may settle otherwise than all features together would. */
    readonly mistakes: number;
}
/** Collects decisions of a model, and finds a plan by which few of them are taken otherwise. */
export declare class StepTuner {
    private readonly decisions;
    private readonly weights;
    constructor(weights: PackedWeights);
    /** Takes note of a decision between some classes by features, the templates in order. */
    note(features: Int32Array, some: Uint8Array): void;
    /** The plan, for so many templates. With too few decisions to see mistakes as rare as that, all in one step. */
    plan(templates: number, { ends, mistakes }: StepTuning): StepPlan;
    /** The templates by how much they add to the lead of the best class over the second, on the whole. */
    private mostTelling;
}
