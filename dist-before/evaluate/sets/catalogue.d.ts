import type { ExternalSet } from "./set.js";
/** Every kind of external set that can be scored; a new one is one object and a line here. */
export declare const externalSets: readonly ExternalSet[];
