import { type Scene } from "./scene.js";
/** The pronouns that are read, in lower case; first persons are not among them. */
export declare const pronouns: readonly string[];
/** Resolves the pronoun at a token, when its antecedent is plain, and adds it to that chain. */
export declare function readPronoun(scene: Scene, index: number): void;
