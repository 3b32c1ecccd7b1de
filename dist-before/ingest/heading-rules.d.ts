import { type FurnitureRule } from "./page.js";
/** Headline and sub-headings: not page furniture to be thrown away, but no sentences of the story either. */
export declare const headingRules: readonly FurnitureRule[];
