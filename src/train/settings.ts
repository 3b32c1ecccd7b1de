import type { ParserTraining } from "./school.js";
import type { BeamTraining } from "./train-beam.js";
import type { ClusterTraining } from "./train-clusters.js";
import type { NameTraining } from "./train-names.js";
import type { TaggerTraining } from "./train-tagger.js";

/** How the models that ship with Dateline were trained. */
export interface TrainingSettings {
  readonly clusters: ClusterTraining;
  readonly tagger: TaggerTraining & { readonly cut: number };
  readonly parser: ParserTraining;
  /** Of the beam, which does not ship. */
  readonly beam: BeamTraining;
  /** Of the tagger of names, which does not ship. */
  readonly names: NameTraining & { readonly cut: number };
}

/** Settings found on the development parts of UD English-EWT and UD English-GUM. */
export const settings: TrainingSettings = {
  clusters: { words: 60_000, clusters: 512, groups: 48, seed: 1 },
  tagger: { rounds: 5, bits: 22, seeds: [1, 2, 3], cut: 1 },
  parser: {
    bits: 22,
    exploration: 0.9,
    backward: { rounds: 4, seeds: [1], cut: { moves: 2, labels: 1.3 } },
    forward: { rounds: 8, seeds: [1, 2, 3, 4], cut: { moves: 1.5, labels: 1 } },
  },
  beam: { rounds: 5, bits: 24, seeds: [1], width: 4, cut: 1 },
  names: { rounds: 10, bits: 22, seeds: [1], cut: 0.1 },
};
