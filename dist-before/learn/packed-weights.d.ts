import type { Scoring } from "./averaged-perceptron.js";
import { ModelReader, ModelWriter } from "./model-file.js";
/** A place for the sum of each class. */
type Sums = Int32Array | Float64Array;
/** Trained weights as a model is used: whole numbers of 16 bits in one table of 2^bits places. */
export declare class PackedWeights implements Scoring {
    readonly classes: number;
    readonly mask: number;
    readonly table: Int16Array;
    private readonly all;
    constructor({ classes, bits, table, }: {
        readonly classes: number;
        readonly bits: number;
        readonly table: Int16Array;
    });
    score(features: Int32Array, size: number, scores: Float64Array): void;
    /** Adds the weights of the first `size` features to the sums of some classes; `sums` has a place for each class. */
    add(features: Int32Array, size: number, some: Uint8Array, sums: Sums): void;
    private addFourOf;
}
/** How weights are made small. */
export interface Packing {
    readonly classes: number;
    readonly bits: number;
    /** Weights nearer to 0 than this are dropped. */
    readonly cut: number;
}
/**
 * Writes weights with 8 bits each: the root of the weight's share of the largest one, so that small ones, which are
 * most, keep their differences. Zeros are left out.
 */
export declare function writeWeights(writer: ModelWriter, name: string, weights: Float32Array, { classes, bits, cut }: Packing): void;
/** The weights as they are after writing and reading. */
export declare function packedWeights(weights: Float32Array, packing: Packing): PackedWeights;
/** Reads what `writeWeights` wrote. Throws `ModelError` when it cannot be. */
export declare function readWeights(reader: ModelReader, name: string): PackedWeights;
export {};
