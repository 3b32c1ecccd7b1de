import type { Gazetteer } from "./gazetteer.js";
/** Builds the gazetteer that ships with Dateline. */
export declare function loadGazetteer(): Gazetteer;
