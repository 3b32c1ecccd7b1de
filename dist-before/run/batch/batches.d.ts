import type { Reading } from "../../ingest/read.js";
/** Articles that are annotated together, and written to one file: what a run can lose by being killed. */
export interface Batch {
    /** Position in the input, from 0. */
    readonly number: number;
    readonly readings: readonly Reading[];
}
/** Cuts what was read into batches. Where one ends depends on the input alone. */
export declare function batchesOf(readings: AsyncIterable<Reading>): AsyncGenerator<Batch>;
/** Length of what was read, in UTF-16 units. */
export declare function charactersOf(reading: Reading): number;
/** Words of a text: runs of characters without white space. */
export declare function wordsIn(text: string): number;
/**
 * The name of the file for a batch: its place, and a hash of the batch and of what it is annotated with
 * (`configurationKey`). A file of that name holds what annotating the batch would give.
 */
export declare function partName({ number, readings }: Batch, configuration: string): string;
/** The place of a part by its file's name, or null when it is no part. */
export declare function partNumber(name: string): number | null;
