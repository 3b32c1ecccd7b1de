import { type FurnitureRule } from "./page.js";
/** What the page says about itself: disclaimers, links, prompts, time stamps. */
export declare const noticeRules: readonly FurnitureRule[];
