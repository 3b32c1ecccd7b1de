import { type RawArticle } from "../ingest/article.js";
import { type Resources } from "../pipeline.js";
/** One step from article to datasets: takes the document so far, gives it with its own layer. Throws when it fails. */
export interface Part {
    readonly name: string;
    readonly run: (doc: object) => object;
}
/** All that is measured. */
export interface Contenders {
    /** Wink and compromise by themselves and the pipeline as users run it. Each throws on an article it cannot finish. */
    readonly whole: Readonly<Record<"wink" | "compromise" | "pipeline", (article: RawArticle) => object>>;
    /** Ingest and each stage, in order. */
    readonly stages: readonly Part[];
    /** What comes after the pipeline, each article by itself: linking, its rows and their check. */
    readonly datasets: Part;
}
/** Makes the contenders. Wink's full pipe and compromise's plugins are imported here, so that no other command loads them. */
export declare function contendersWith(resources: Resources): Promise<Contenders>;
/** Does a piece of work, gives what it gives, and keeps the time it took under a name. */
export type Timed = <Value>(name: string, work: () => Value) => Value;
/** A contender of a timed round: it takes an article and has its work, or the pieces of it, timed. */
export interface Timeable {
    readonly name: string;
    /** Sees only the sample of the articles, or a round would take too long. */
    readonly takesSample: boolean;
    readonly run: (article: RawArticle, timed: Timed) => void;
}
/** The contenders as a round times them: `wink`, `compromise`, `pipeline`, and last each part, with `stages` for all of the pipeline. */
export declare function timeables({ whole, stages, datasets }: Contenders): Timeable[];
/** The names under which a round measures, in the order of the report. */
export declare function measuredNames({ stages, datasets }: Contenders): string[];
