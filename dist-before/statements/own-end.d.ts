import type { Cue } from "./cue.js";
import type { Scene } from "./scene.js";
/**
 * Where behind a noun phrase the article goes on with what hangs on the verb of communication itself, as the trees have
 * it: `signaled a change | but has met resistance`. The line's end where it does not.
 */
export declare function ownEnd({ doc, line: { items } }: Scene, start: number, cue: Cue): number;
