import type { PlaceSubtype } from "../document/mentions.js";
/** Name, kind, country it lies in when it lies in one, other spellings. */
export type WorldRow = readonly [string, PlaceSubtype, string | null, ...string[]];
/** Continents, regions of the world, seas, straits, rivers, mountains and facilities that news names, in alphabetical order. */
export declare const world: readonly WorldRow[];
