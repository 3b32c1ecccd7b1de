import { type PackedWeights, type Packing } from "../../learn/packed-weights.js";
import { type StepPlan } from "../../learn/stepwise.js";
/** What a tagger has learnt. */
export interface TaggerModel {
    readonly weights: PackedWeights;
    readonly plan: StepPlan;
    /** For words seen often enough, by normalized spelling, the number of the set of tags they were seen with. */
    readonly tagSets: ReadonlyMap<string, number>;
}
/** What a trained tagger is written from. */
export interface TrainedTagger extends Pick<TaggerModel, "tagSets" | "plan"> {
    /** Averaged weights, and how they are packed. */
    readonly weights: Packing & {
        readonly table: Float32Array;
    };
}
/** The bytes of a tagger's file. */
export declare function writeTagger({ tagSets, weights, plan }: TrainedTagger): Uint8Array;
/** Reads a tagger's file; `name` is the file's, for messages. Throws `ModelError` when it is none. */
export declare function readTagger(bytes: Uint8Array, name: string): TaggerModel;
