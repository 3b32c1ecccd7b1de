import type { Lesson } from "./parser-learner.js";
/**
 * For each pair of tags, by `pairOf`, the relations seen often enough between them, sorted by number; none where a pair
 * was seen too seldom to tell.
 */
export declare function candidatesOf(lessons: readonly Lesson[]): readonly Uint8Array[];
