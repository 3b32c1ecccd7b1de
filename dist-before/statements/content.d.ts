import { type Cue } from "./cue.js";
import type { Item, Range } from "./line.js";
import type { Scene } from "./scene.js";
/** Where content that begins at `start` ends (exclusive): the line's end, or where the article takes over again, or where it is too long. */
export declare function contentEnd(scene: Scene, start: number, cue: Cue | null, isObject?: boolean): number;
export declare function withoutFinalMarks(items: readonly Item[], start: number, end: number): number;
/** Where the content that ends before item `end` begins: `Moscow would defend it, | he said`. Null when nothing there can be content. */
export declare function contentBefore(items: readonly Item[], end: number): Range | null;
