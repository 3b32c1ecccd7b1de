import type { Draft } from "./candidate.js";
import { type Reading } from "./reading.js";
/** Joins mentions of one happening: same type, parties, date, money and words. The best-supported one stands for all. */
export declare function mergeRepeated(reading: Reading, drafts: readonly Draft[]): Draft[];
