import { type Arguments, type Option } from "./command.js";
import type { TellOptions } from "./progress.js";
/** The options of commands that read articles to be annotated: how many, and what with. */
export declare const annotateOptions: Readonly<Record<string, Option>>;
/** The options of commands that annotate in processes: what each may take. */
export declare const processOptions: Readonly<Record<string, Option>>;
/** What the options say. Throws `UsageError` for values that make no sense. */
export declare function batchOptionsFrom(given: Arguments): {
    limit: number | null;
    concurrency: number;
    workers: number | null;
    processors: number;
    workerMegabytes: number | null;
    secondsPerArticle: number;
    lexicons: readonly string[];
    beam: boolean;
};
/** The options of commands that take a while: how they tell of it. */
export declare const tellOptions: Readonly<Record<string, Option>>;
/** What the options say. Throws `UsageError` for values that make no sense. */
export declare function tellOptionsFrom(given: Arguments): TellOptions;
/**
 * Works until it is done, or until the user interrupts: then says how to go on, and gives null. A second interrupt ends
 * the program at once.
 */
export declare function untilInterrupted<Made>(work: (signal: AbortSignal) => Promise<Made>, sayAdvice: () => void): Promise<Made | null>;
