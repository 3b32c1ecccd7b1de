import { type Floors } from "../evaluate/floors.js";
import type { LayerScores } from "../evaluate/score.js";
/** Reads a file of floors; null when there is none. Throws `UsageError` when it is something else. */
export declare function readFloors(path: string): Floors | null;
/** Raises the floors of a file to the scores of today where those are higher; makes the file when there is none. Gives whether it changed. */
export declare function raiseFloors(path: string, layers: readonly LayerScores[]): Promise<boolean>;
