import type { FloorCheck, Floors } from "./floors.js";
import { type LayerScores } from "./score.js";
/** The table of scores, in percent: F1, an accuracy or a mean, with what it was counted from; where a floor is given also the floor and how far the score is from it. */
export declare function scoreTable(layers: readonly LayerScores[], floors?: readonly FloorCheck[]): string;
/** The floors as a table for a document: layer, measure, score. */
export declare function floorTable({ scores }: Floors): string;
