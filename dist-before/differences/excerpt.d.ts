import type { Passage } from "./row-change.js";
/**
 * A passage on one line with its marked words between ⟦ and ⟧, cut at spaces where it is long. Words that belong to
 * another mark already are not marked twice.
 */
export declare function excerptOf({ text, start, marks }: Passage): string;
