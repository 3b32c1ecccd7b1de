import type { ParserTraining } from "./school.js";
import type { BeamTraining } from "./train-beam.js";
import type { ClusterTraining, VocabularyTraining } from "./train-clusters.js";
import type { NameTraining } from "./train-names.js";
import type { TaggerTraining } from "./train-tagger.js";
/** How the models that ship with Dateline were trained. */
export interface TrainingSettings {
    readonly clusters: ClusterTraining;
    readonly vocabulary: VocabularyTraining;
    readonly tagger: TaggerTraining;
    readonly parser: ParserTraining;
    /** Of the beam, which does not ship. */
    readonly beam: BeamTraining;
    readonly names: NameTraining & {
        readonly cut: number;
    };
}
/** Settings found on the development parts of UD English-EWT and UD English-GUM. */
export declare const settings: TrainingSettings;
