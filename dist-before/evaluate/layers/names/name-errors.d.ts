import type { Sample, ScoringError } from "../../score.js";
import type { NameRow } from "./names.js";
/**
 * What is wrong with the names of the given types, a predicted name against the gold name of any type it shares most
 * characters with. Each wrong prediction is one error, and so is each gold name that nothing touches.
 */
export declare function nameErrors(samples: readonly Sample<NameRow>[], types: readonly string[]): ScoringError[];
