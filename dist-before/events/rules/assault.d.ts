import type { VerbRule } from "../pattern.js";
/** ASSAULT: deliberate acts that can cause serious physical harm. */
export declare const assaultVerbs: readonly VerbRule[];
