import { type Measure } from "../../score.js";
import type { ParsedSample } from "./syntax.js";
/**
 * How many of the gold's arguments of verbs of speech, report and thought (`speechVerbs`) the predicted trees have:
 * `speech verb subjects`, of the verbs and their `nsubj` and `nsubj:pass` those predicted as either; `speech verb
 * contents`, of the verbs and the heads of what is said those that hang on each other, in either direction and by any
 * relation; then of these the ones that stand before and after the verb. What is said is a `ccomp` of the verb; of a
 * verb that has none, its parataxis or what the verb is the parataxis of (`it rains, he said`).
 */
export declare function scoreSpeechVerbs(samples: readonly ParsedSample[]): readonly Measure[];
