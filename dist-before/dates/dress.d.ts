import type { Found } from "./find.js";
import type { Scene } from "./rule.js";
/** Takes the words before an expression that belong to it into its extent: `late 2019`, `the end of the year`, `at least two days`. */
export declare function dressed(scene: Scene, found: Found): Found;
