import { type NameReading } from "./name-data.js";
import type { Learnt, TrainOptions } from "./train.js";
/** Trains a tagger of names on annotated texts, which go through the pipeline as articles do. */
export declare function learntNames({ data, models, without, told }: TrainOptions): Promise<Learnt>;
/** What reads articles up to where names are looked for, from the models in a folder. */
export declare function nameReading(models: string): NameReading;
