import type { ModelReader, ModelWriter } from "./model-file.js";
import type { PackedWeights } from "./packed-weights.js";
import type { TemplateSet } from "./templates.js";
/**
 * How a decision is taken in steps: the most telling features are looked up first, and when one class leads by enough,
 * the others are left alone (dynamic feature selection, Strubell, Vilnis, Silverstein and McCallum 2015).
 */
export interface StepPlan {
    /** The numbers of the templates, the most telling first; all of them, each once. */
    readonly order: readonly number[];
    /** How many of them have been looked up at the end of each step, rising; those left make the last step. */
    readonly ends: readonly number[];
    /** A lead over all other classes that settles the matter at the end of each step, if it is greater than this. */
    readonly leads: readonly number[];
}
/** All features in one step. */
export declare function planInOneStep(templates: number): StepPlan;
/** Takes decisions in steps over packed weights. */
export declare class Stepwise {
    private readonly steps;
    private readonly sums;
    /** The plan must be one for the templates. */
    constructor(weights: PackedWeights, { lines, names }: TemplateSet, { order, ends, leads }: StepPlan);
    /** The best of some classes, at least one, by the values of the atoms; the first of equals. */
    bestOf(atoms: Int32Array, some: Uint8Array): number;
}
/** Of some classes the one with the highest sum, the first of equals; `sums` has a place for each class. */
export declare function highestOf(some: Uint8Array, sums: ArrayLike<number>): number;
/** Writes a plan into a model's file. */
export declare function writePlan(writer: ModelWriter, name: string, { order, ends, leads }: StepPlan): void;
/** Reads what `writePlan` wrote, for so many templates. Throws `ModelError` when it is no plan for them. */
export declare function readPlan(reader: ModelReader, name: string, templates: number): StepPlan;
