import type { CueRule } from "./scene.js";
/** The rules that read a verb of communication, in order of trial. */
export declare const cueRules: readonly CueRule[];
/** The rules that read a verb of communication inside a quotation or a tweet, where no mark tells what it takes. */
export declare const insideRules: readonly CueRule[];
