import type { Clusters } from "../learn/clusters-file.js";
import type { TrainedTagger } from "../tokens/tagger/tagger-file.js";
import type { TreeSentence } from "./treebank.js";
import { type StepTuning } from "./tune-steps.js";
/** How a tagger is trained. */
export interface TaggerTraining {
    readonly rounds: number;
    readonly bits: number;
    /** One model is trained for each, and their weights are added up: as good as letting them vote. */
    readonly seeds: readonly number[];
    /** Averaged weights nearer to 0 are dropped, for each seed. */
    readonly cut: number;
    /** How its decisions are cut into steps. */
    readonly steps: StepTuning;
}
/** For each word seen often enough the set of its tags as a number: a bit a tag, above them the commonest. */
export declare function tagSetsOf(sentences: readonly TreeSentence[]): ReadonlyMap<string, number>;
/** Trains a tagger on sentences and on copies of them in another case; `copiesOf` makes these. */
export declare function trainTagger(sentences: readonly TreeSentence[], { clusters, training, copiesOf }: TaggerSchool): TrainedTagger;
/** What taggers are trained with. */
export interface TaggerSchool {
    readonly clusters: Clusters;
    readonly training: TaggerTraining;
    readonly copiesOf: (own: readonly TreeSentence[]) => readonly TreeSentence[];
}
/** Tags each sentence with a tagger trained on the others. */
export declare function heldOutTags(sentences: readonly TreeSentence[], school: TaggerSchool): readonly Uint8Array[];
