import { type Configuration } from "../batch/configuration.js";
import type { LexiconSource } from "../read-lexicon.js";
/** The folder of what is to be annotated, a file of stream lines for each part, in a folder that machines share. */
export declare function inputsIn(folder: string): string;
/** The folder of what is annotated, a file for each part. */
export declare function partsIn(folder: string): string;
/** What workers need to know before they take a job; written before the first is there. */
export interface Settings {
    readonly queue: string;
    /** `configurationKey` of the configuration. */
    readonly key: string;
    readonly configuration: Configuration;
    /** The files of the user's lexicon. */
    readonly lexicons: readonly LexiconSource[];
}
/** All that was enqueued; written when it is. */
export interface WorkManifest {
    readonly queue: string;
    readonly key: string;
    /** Names of the parts, in input order. */
    readonly parts: readonly string[];
    readonly articles: number;
    readonly rejects: number;
    /** UTF-16 units of the articles' texts. */
    readonly characters: number;
    readonly files: number;
    readonly skipped: {
        readonly number: number;
        readonly first: readonly string[];
    };
}
/** Writes the settings; whole or not at all. */
export declare function writeSettings(folder: string, settings: Settings): void;
/** Writes the manifest; whole or not at all. */
export declare function writeManifest(folder: string, manifest: WorkManifest): void;
/** What the folder says of its queue and configuration; null when nothing was enqueued. Throws `UsageError` when that cannot be read. */
export declare function readSettings(folder: string): Settings | null;
/** What the folder says was enqueued; null when not all of it is yet. Throws `UsageError` when that cannot be read. */
export declare function readManifest(folder: string): WorkManifest | null;
/** The files beside the folders of parts: what to remove for the folder to be as new. */
export declare function filesOf(folder: string): readonly string[];
/** The remedy for a folder that cannot be used. */
export declare function enqueueAnew(folder: string): string;
