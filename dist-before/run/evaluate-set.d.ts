import { type SetOptions } from "../evaluate/sets/set.js";
import { type Evaluation } from "./evaluate.js";
import type { LoadOptions } from "./load-resources.js";
/** Scores one layer of the pipeline on an external set, named as `names:DIR`, with other models when they are asked for. */
export declare function evaluateSet(named: string, { beam, models, ...given }?: SetOptions & LoadOptions): Promise<Evaluation>;
