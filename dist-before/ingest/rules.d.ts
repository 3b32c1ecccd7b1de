import type { FurnitureRule } from "./page.js";
/** The rules that find page furniture, in order of trial. */
export declare const furnitureRules: readonly FurnitureRule[];
