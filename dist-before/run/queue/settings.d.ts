import { type Settings } from "./work-folder.js";
/** The settings to enqueue with: those the folder has, or new ones. Throws `UsageError` when it has others than are asked for. */
export declare function settingsToEnqueue(folder: string, { queue, ...made }: Pick<Settings, "configuration" | "lexicons"> & {
    readonly queue: string | null;
}): Settings;
/** The settings of a folder. Throws `UsageError` when it has none, or those of another queue. */
export declare function settingsOf(folder: string, queue: string | null): Settings;
/** Why this version cannot annotate with these settings as they were meant; null when it can. */
export declare function whyUnlike({ configuration, key }: Settings): string | null;
