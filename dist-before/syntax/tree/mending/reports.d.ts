import { type Links } from "./links.js";
/**
 * Mends what parsers get wrong again and again around verbs of reporting, where the words themselves leave no doubt. A
 * tree without such slips stays as it is. The first of two steps, before the heads are known to make a tree: `mend` is
 * the second.
 */
export declare function mendReports(links: Links, from: number, to: number): void;
