import { type Packing } from "../../learn/packed-weights.js";
import type { GreedyModel } from "./greedy-parser.js";
import type { ParserModel } from "./parser.js";
/** Averaged weights in a table of 2^bits places, and how they are packed. */
export interface TrainedWeights extends Packing {
    readonly table: Float32Array;
}
/** What a trained greedy parser is written from. */
export interface TrainedGreedy extends Pick<GreedyModel, "candidates" | "plans"> {
    readonly moves: TrainedWeights;
    readonly labels: TrainedWeights;
}
/** What a trained parser is written from. */
export interface TrainedParser extends Pick<ParserModel, "tagNames" | "relationNames"> {
    readonly backward: TrainedGreedy;
    readonly forward: TrainedGreedy;
}
/** The bytes of a parser's file. */
export declare function writeParser({ tagNames, relationNames, backward, forward }: TrainedParser): Uint8Array;
/** Reads a parser's file; `name` is the file's, for messages. Throws `ModelError` when it is none. */
export declare function readParser(bytes: Uint8Array, name: string): ParserModel;
