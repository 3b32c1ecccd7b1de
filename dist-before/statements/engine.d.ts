import type { Draft } from "./draft.js";
import { type Reading } from "./line.js";
/** Every statement the rules see, in no fixed order; contents that are the same under one cue are given once. */
export declare function findDrafts(doc: Reading): Draft[];
