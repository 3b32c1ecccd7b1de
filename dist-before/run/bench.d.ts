import { type ArticlesListener } from "./bench-articles.js";
import { type Speed } from "./bench-figures.js";
import { type Memory } from "./bench-memory.js";
/** What is measured on, and how. */
export interface BenchOptions {
    /** Files and folders. */
    readonly inputs: readonly string[];
    /** The articles are repeated until they hold about so many characters (UTF-16 units). */
    readonly characters: number;
    /** Timed rounds, at least 1; one more before them warms up. */
    readonly rounds: number;
    /** Whether memory is measured too. */
    readonly withMemory: boolean;
}
/** What a measurement tells while it goes on. */
export interface BenchListener extends ArticlesListener {
    /** Called with each phase as it begins. */
    readonly onPhase?: (phase: string) => void;
}
/** Articles and what is in them; characters are UTF-16 units. */
export interface Amount {
    readonly articles: number;
    readonly words: number;
    readonly characters: number;
}
/** Speed and memory of one contender or part. */
export interface BenchRow extends Speed {
    readonly name: string;
    /** Null when it was not measured. */
    readonly memory: Memory | null;
}
/** What a measurement found. */
export interface Bench {
    readonly rounds: number;
    /** What wink and the whole pipeline were timed on. */
    readonly all: Amount;
    /** One article in `every`: what compromise and the parts were timed on, and the memory of all was measured on. */
    readonly sample: Amount & {
        readonly every: number;
    };
    /** Loading wink's model and the gazetteer. */
    readonly loadingSeconds: number;
    /** `wink`, `compromise`, `pipeline`, `ingest` and each stage, `stages` for these together, `datasets`. */
    readonly rows: readonly BenchRow[];
    /** The most memory the process has held, resident, with wink, compromise and what the measurement itself keeps. */
    readonly peakResidentMegabytes: number;
}
/**
 * Measures wink, compromise, the pipeline and its parts side by side. Null when there is no article that all of them
 * can read; the articles that one of them cannot are told to the listener and left out for all.
 */
export declare function bench(options: BenchOptions, listener?: BenchListener): Promise<Bench | null>;
