import type { Gender } from "./chain.js";
/** Nouns for a person whom a story may leave unnamed, in lower case, with the gender they tell. Role nouns stand in `roleNouns`. */
export declare const personNouns: ReadonlyMap<string, Gender | null>;
