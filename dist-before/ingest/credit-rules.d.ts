import { type FurnitureRule } from "./page.js";
/** Who took the picture, who wrote the story, which agency sent it. */
export declare const creditRules: readonly FurnitureRule[];
