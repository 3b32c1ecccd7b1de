import type { Calibration } from "../names/tagger/tagger-file.js";
import { type TemplateGroup } from "../names/tagger/templates.js";
import type { NameExample } from "./name-examples.js";
/** How a tagger of names is trained. */
export interface NameTraining {
    readonly rounds: number;
    readonly bits: number;
    /** One model is trained for each, and their weights are averaged: as good as letting them vote. */
    readonly seeds: readonly number[];
    /** The first step of a weight; AdaGrad (Duchi, Hazan and Singer 2011) makes the following ones smaller. */
    readonly step: number;
    /** The share of segments that are learnt without looking at how their words are spelt, as if nobody had seen them. */
    readonly unseen: number;
    /** Groups of features that are left out, to see what they are worth. */
    readonly without: readonly TemplateGroup[];
}
/** Weights that are not packed yet, and their calibration. */
export interface TrainedNames {
    readonly table: Float32Array;
    readonly bits: number;
    readonly classes: number;
    readonly calibration: Calibration;
}
/**
 * Trains a tagger of names: a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), its weights
 * found step by step. The probabilities are calibrated with a model that has not seen a tenth of the articles.
 */
export declare function trainNames(examples: readonly NameExample[], { told, ...training }: NameTraining & {
    readonly told: (line: string) => void;
}): TrainedNames;
