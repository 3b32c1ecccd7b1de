import { type ArticlePairing } from "./articles.js";
import { type DatasetChanges } from "./row-change.js";
import type { Sides } from "./sides.js";
/** What became of the articles themselves. Of a text that changed, the records hold where it differs first and last. */
export declare function documentChanges({ both, rewritten, onlyA, onlyB }: ArticlePairing, sides: Sides): DatasetChanges;
