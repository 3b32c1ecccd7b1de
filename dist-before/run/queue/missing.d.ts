import type { JobFailure } from "./job-queue.js";
import { type WorkManifest } from "./work-folder.js";
/** The parts of a manifest that are not annotated yet, in input order. */
export declare function missingParts(folder: string, { parts }: WorkManifest): readonly string[];
/** The names in a folder; none when it is not there. */
export declare function namesIn(folder: string): readonly string[];
/** The first few of some names, as they stand in a message. */
export declare function firstFew(names: readonly string[]): string;
/** Why jobs failed, a line each, of the first few. */
export declare function reasonsOf(failures: readonly JobFailure[]): string;
