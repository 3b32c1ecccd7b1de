import type { PackedWeights } from "./packed-weights.js";
import { type TemplateSet } from "./templates.js";
/** Adds the weights of the features of atoms' values to the sums of some classes; `sums` has a place for each class. */
export type AddWeights = (atoms: Int32Array, some: Uint8Array, sums: Int32Array) => void;
/** Compiles templates, one or more, together with the weights of the features they make. Throws as `compileTemplates` does. */
export declare function compileSums({ lines, names }: TemplateSet, weights: PackedWeights): AddWeights;
