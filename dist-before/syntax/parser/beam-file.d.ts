import { type PackedWeights } from "../../learn/packed-weights.js";
import type { TrainedWeights } from "./parser-file.js";
/** What a beam has learnt, to take the place of the greedy moves in the second pass of the parser it was trained with. */
export interface BeamModel {
    /** Weights of the three moves. */
    readonly moves: PackedWeights;
    /** How many parses are followed at a time. */
    readonly width: number;
    /** The relations of the parser it was trained with, in the order of their numbers. */
    readonly relationNames: readonly string[];
}
/** What a trained beam is written from. */
export interface TrainedBeam extends Pick<BeamModel, "width" | "relationNames"> {
    readonly moves: TrainedWeights;
}
/** The bytes of a beam's file. */
export declare function writeBeam({ moves, width, relationNames }: TrainedBeam): Uint8Array;
/** Reads a beam's file; `name` is the file's, for messages. Throws `ModelError` when it is none. */
export declare function readBeam(bytes: Uint8Array, name: string): BeamModel;
