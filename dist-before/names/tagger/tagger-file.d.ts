import { type PackedWeights, type Packing } from "../../learn/packed-weights.js";
/** How a probability of the model is turned into one that holds: `1 / (1 + exp(-(slope * log-odds + shift)))` (Platt 1999). */
export interface Calibration {
    readonly slope: number;
    readonly shift: number;
}
/** A trained tagger of names. */
export interface NameModel {
    readonly weights: PackedWeights;
    /** What a sum of weights is multiplied by to be a logarithm. */
    readonly scale: number;
    readonly calibration: Calibration;
}
/** The bytes of a name tagger's file. */
export declare function writeNameTagger(weights: Packing & {
    readonly table: Float32Array;
}, calibration: Calibration): Uint8Array;
/** Reads a name tagger's file; `name` is the file's, for messages. Throws `ModelError` when it is none. */
export declare function readNameTagger(bytes: Uint8Array, name: string): NameModel;
