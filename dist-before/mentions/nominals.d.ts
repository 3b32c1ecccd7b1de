import { type LonePhrase } from "./roles.js";
import { type Scene } from "./scene.js";
/** Resolves a description of an office holder (`the Russian leader`, `Foreign Minister`) to the person who holds it, if that is plain. */
export declare function readDescription(scene: Scene, phrase: LonePhrase): void;
/** `his counterpart`: who holds the subject's office in another country. */
export declare function readCounterpart(scene: Scene, index: number): void;
