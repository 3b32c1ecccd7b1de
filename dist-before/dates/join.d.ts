import type { Found } from "./find.js";
import type { Scene } from "./rule.js";
/** Joins hours of the clock with the day they stand beside. */
export declare function joinClocks(scene: Scene, found: readonly Found[]): Found[];
/** Marks the first of two expressions that are the ends of one range: `from March to May`, `between Monday and Friday`, `June-August`. */
export declare function openRanges(scene: Scene, found: readonly Found[]): Found[];
/** `from March to June 2019`, `May 3, June 4 and July 5, 2019`: the year said last is that of all. */
export declare function shareYears(scene: Scene, found: readonly Found[]): Found[];
