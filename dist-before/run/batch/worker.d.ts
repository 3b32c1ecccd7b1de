import type { Reading } from "../../ingest/read.js";
import type { Configuration } from "./configuration.js";
import { type PartTarget, type PartTotals } from "./part.js";
export { renderChunk } from "./render.js";
/** Does nothing: asking for it starts a worker where one is missing. */
export declare function wake(): void;
/** A part to annotate. */
export interface AnnotateTask {
    readonly configuration: Configuration;
    /** Its `configurationKey`, which a large lexicon takes a while to make. */
    readonly key: string;
    readonly readings: readonly Reading[];
    readonly target: PartTarget;
}
/** What a worker tells before it begins a reading. */
export interface ReadingBegun {
    readonly reading: number;
}
/** Annotates a part and writes its file. */
export declare function annotate({ configuration, key, readings, target }: AnnotateTask): PartTotals;
