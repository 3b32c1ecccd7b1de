import { type Scene } from "./scene.js";
/**
 * Adds `I` and `me` to whoever speaks: inside an embedded tweet the account's owner, inside a quotation the person to whom a verb
 * of saying in the same sentence attributes it. Runs last: `… he said` must be resolved before.
 */
export declare function readFirstPersons(scene: Scene): void;
