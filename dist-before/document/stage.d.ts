import type { Article } from "./article.js";
import type { Annotated, LayerName, Layers } from "./layers.js";
/** A pure function from the layers it reads to the one layer it writes. */
export interface Stage<Reads extends LayerName, Writes extends LayerName> {
    readonly name: string;
    readonly reads: readonly Reads[];
    readonly writes: Writes;
    readonly run: (doc: Annotated<Reads>) => Layers[Writes];
}
/** A stage whose layers have been checked by `add` and forgotten. */
export interface Step {
    readonly name: string;
    readonly reads: readonly LayerName[];
    readonly writes: LayerName;
    readonly run: (doc: never) => unknown;
}
/** An ordered list of stages; the type parameter is the set of layers there at the end. */
export interface Pipeline<Have extends LayerName> {
    readonly steps: readonly Step[];
    readonly run: (article: Article) => Annotated<Have>;
    /** Takes a stage only if every layer it reads is there and the one it writes is not; else it does not compile. */
    readonly add: <Reads extends Have, Writes extends Exclude<LayerName, Have>>(next: Stage<Reads, Writes>) => Pipeline<Have | Writes>;
}
/** Declares a stage and infers its layers. */
export declare function stage<const Reads extends LayerName, const Writes extends LayerName>(spec: Stage<Reads, Writes>): Stage<Reads, Writes>;
/** An error thrown inside a stage, with the stage's name. */
export declare class StageError extends Error {
    readonly stage: string;
    constructor(stageName: string, cause: unknown);
}
/** Starts a pipeline: add stages in order, then run it on one article at a time. `run` throws `StageError`. */
export declare function pipeline<Have extends LayerName = never>(steps?: readonly Step[]): Pipeline<Have>;
