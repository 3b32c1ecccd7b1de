import type { PackedWeights } from "../../learn/packed-weights.js";
import type { Templates } from "../../learn/templates.js";
/** Sums of a trained model's weights over the features that templates make of atoms. The sums are written out for eleven labels. */
export declare class WeightSums {
    private readonly sums;
    private readonly table;
    private readonly mask;
    private readonly templates;
    private readonly features;
    constructor({ table, mask }: PackedWeights, templates: Templates);
    /** The sum of each label, a whole number, in an array that is good until the next call. */
    of(atoms: Int32Array): Float64Array;
    /**
     * Sums up the first and the last label. The table is larger than any cache: a loop that touches both ends of each row
     * and does nothing else has many rows fetched at once, and the next loop finds them there.
     */
    private addEnds;
    /** Sums up the nine labels between, each sum in a register. */
    private addMiddle;
}
