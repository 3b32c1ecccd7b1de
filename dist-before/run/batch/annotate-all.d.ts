import type { Reading } from "../../ingest/read.js";
import { type Configuration } from "./configuration.js";
import { type PartTotals } from "./part.js";
import { type Pool, type PoolOptions } from "./pool.js";
/** One shard of several: every `of`-th batch, beginning with number `index` from 0. */
export interface Shard {
    readonly index: number;
    readonly of: number;
}
/** How a corpus is annotated. */
export interface AnnotateAllOptions extends Omit<PoolOptions, "workers"> {
    readonly configuration: Configuration;
    /** The folder of the parts, made when it is not there. */
    readonly folder: string;
    /** Processes; 0 to work in this one, null for as many as are worth it. */
    readonly workers: number | null;
    /** What `workers` is at most when it is null. */
    readonly processors: number;
    readonly shard: Shard | null;
    readonly signal: AbortSignal;
    /** Called after each part with what it holds; `isKept` when it was there already. */
    readonly onPart: (totals: PartTotals, isKept: boolean) => void;
}
/** The parts of a corpus, and what is still needed of the processes that made them. */
export interface AnnotatedAll {
    /** Names of the files, in input order. */
    readonly parts: readonly string[];
    /** A hash of all that was read and of the configuration: shards that have it in common belong together. */
    readonly input: string;
    /** Parts that were there already. */
    readonly kept: number;
    /** Of the parts that were there, those that belong to another input or configuration, and were removed. */
    readonly removed: number;
    readonly pool: Pool | null;
    /** Its processes; 0 without a pool. */
    readonly workers: number;
}
/** Annotates what is read, part by part. Parts that are there already, of the same batch and configuration, are kept. */
export declare function annotateAll(readings: AsyncIterable<Reading>, options: AnnotateAllOptions): Promise<AnnotatedAll>;
