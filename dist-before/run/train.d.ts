import { type TemplateGroup } from "../names/tagger/templates.js";
/** The models that can be trained, in the order they need each other. */
export declare const trainable: readonly ["clusters", "vocabulary", "tagger", "parser", "beam", "names"];
export type Trainable = (typeof trainable)[number];
/** What the features of the tagger of names are about. */
export declare const nameFeatureGroups: TemplateGroup[];
/** A file to learn from and what is to be said of it: name, source, licence. */
export interface TrainingFile {
    readonly path: string;
    readonly about: string;
    /** Of names: whether the annotation leaves some out. */
    readonly isIncomplete?: boolean;
}
/** What a model is trained on, and where it is put. */
export interface TrainOptions {
    readonly model: Trainable;
    /** Word vectors for clusters and vocabulary, sets of names for those, treebanks in CoNLL-U for the others. */
    readonly data: readonly TrainingFile[];
    /** The folder of the models: those that the new one needs are there, and it is put there. */
    readonly models: string;
    /** Groups of features that the tagger of names does without, to see what they are worth. */
    readonly without?: readonly TemplateGroup[];
    readonly told: (line: string) => void;
}
/** What was trained. */
export interface Trained {
    readonly file: string;
    /** Size of the compressed file. */
    readonly bytes: number;
    readonly sha256: string;
}
/**
 * Trains a model, and writes it and its entry in the manifest. The same data give the same bytes. Throws `UsageError`
 * for data that cannot be read, `ModelError` for a model that is needed and is not there.
 */
export declare function train(options: TrainOptions): Promise<Trained>;
/** A model, and the contents of the data it was trained on. */
export interface Learnt {
    readonly bytes: Uint8Array;
    readonly contents: readonly Uint8Array[];
    /** How it was trained. */
    readonly settings: object;
}
