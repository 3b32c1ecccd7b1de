import { otherRepairs } from "./otherRepairs.js";
import type { Repair } from "./repairPlace.js";
import { verbRepairs } from "./verbRepairs.js";

/** In order of trial; the first that applies decides. */
export const repairs: readonly Repair[] = [...verbRepairs, ...otherRepairs];
