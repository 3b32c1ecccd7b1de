import type { Measured } from "./bench-articles.js";
import type { Contenders } from "./bench-contenders.js";
/** Memory that something takes when it goes over all articles and all its results are kept. Megabytes are 10⁶ bytes. */
export interface Memory {
    /** The most that was held after an article, above what was held at the start: results so far and garbage not yet collected. */
    readonly peakMegabytes: number;
    /** What is left of it after a collection: the results alone. */
    readonly keptMegabytes: number;
    readonly keptMegabytesPerThousandWords: number;
}
/**
 * Measures memory column by column: one contender after another, then one part of the pipeline after another, each
 * over all articles with its results kept. Memory held is what V8's heap uses and what buffers use outside it; it is
 * looked at after each article, so that a peak within an article is not seen. What a part keeps is the layer it adds;
 * the layers before it are there at its start.
 */
export declare function measureMemory(articles: readonly Measured[], { whole, stages, datasets }: Contenders): ReadonlyMap<string, Memory>;
/** Megabytes that objects hold, in the heap and outside it, after a collection. */
export declare function heldAfter(collect: () => void): number;
/** A function that collects all garbage; node hides it unless it is asked for at run time. */
export declare function collector(): () => void;
