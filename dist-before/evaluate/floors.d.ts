import { z } from "zod";
import { type LayerScores } from "./score.js";
/** Scores that must not fall: layer, then measure, in percent with two decimals. What the file of floors holds. */
export declare const floorsSchema: z.ZodObject<{
    about: z.ZodString;
    scores: z.ZodRecord<z.ZodString, z.ZodRecord<z.ZodString, z.ZodNumber>>;
}, z.core.$strict>;
export type Floors = z.infer<typeof floorsSchema>;
/** A held measure with its floor and where it stands now; null when the evaluation has no such measure. */
export interface FloorCheck {
    readonly layer: string;
    readonly measure: string;
    readonly floor: number;
    readonly score: number | null;
}
/** Every floor with the score of today. */
export declare function checkFloors({ scores }: Floors, layers: readonly LayerScores[]): FloorCheck[];
/** The floors that do not hold: the score is lower, or gone. */
export declare function brokenFloors(checks: readonly FloorCheck[]): FloorCheck[];
/** Floors raised to the scores of today where those are higher, never lowered; measures a file of floors should hold are added. */
export declare function raisedFloors(floors: Floors | null, layers: readonly LayerScores[]): Floors;
