import type { Resources } from "../pipeline.js";
import { type ModelFile } from "../resources.js";
/** What is loaded beside the models that are always needed. */
export interface LoadOptions {
    /**
     * Whether the parser is to use a beam: it takes twice the time. Labelled attachment of the one trained with these
     * settings is 81.6 on EWT dev and 80.9 on GUM dev, the greedy parser's 81.4 and 80.9, so the beam does not ship:
     * `npm run train -- beam` puts it beside the other models.
     */
    readonly beam?: boolean | undefined;
    /** A folder of other models; those that ship with Dateline when it is not given. */
    readonly models?: string | undefined;
}
/**
 * Loads what the stages need from the models that ship with Dateline, or those of another folder. Takes some 250 ms: do
 * it once. Throws `ModelError`.
 */
export declare function loadResources({ beam, models }?: LoadOptions): Resources;
/** Reads a compressed model. Throws `ModelError`, with the remedy, when it is not there or not whole. */
export declare function readModel(path: string, remedy?: string): ModelFile;
