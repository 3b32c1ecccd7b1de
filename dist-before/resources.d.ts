import type { Resources } from "./pipeline.js";
/** A model's file: its name, for messages, and its bytes, no longer compressed. */
export interface ModelFile {
    readonly name: string;
    readonly bytes: Uint8Array;
}
/** The models that the stages need. */
export interface ModelFiles {
    readonly clusters: ModelFile;
    readonly tagger: ModelFile;
    readonly parser: ModelFile;
    readonly vocabulary: ModelFile;
    readonly names: ModelFile;
    /** Trained for this parser; null to parse greedily. */
    readonly beam: ModelFile | null;
}
/**
 * Makes what the stages need: wink's model, the gazetteer that ships with Dateline, the taggers and the parser. Importing what
 * it needs takes some 500 ms, calling it some 250: do it once. Throws `ModelError` for a file that is no such model.
 */
export declare function resourcesOf(files: ModelFiles): Resources;
