import { otherRepairs } from "./other-repairs.js";
import type { Repair } from "./repair-place.js";
import { verbRepairs } from "./verb-repairs.js";

/** In order of trial; the first that applies decides. */
export const repairs: readonly Repair[] = [...verbRepairs, ...otherRepairs];
