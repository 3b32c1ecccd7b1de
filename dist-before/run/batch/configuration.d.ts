import type { LexiconEntry } from "../../document/lexicon.js";
import type { Resources } from "../../pipeline.js";
import { type LexiconSource } from "../read-lexicon.js";
/** All that decides what an article is annotated with, beside the article: a JSON value. */
export interface Configuration {
    /** The version of Dateline. */
    readonly dateline: string;
    /** SHA-256 of each model's file, by model. */
    readonly models: Readonly<Record<string, string>>;
    readonly beam: boolean;
    /** The names of the user's lexicon. */
    readonly lexicon: readonly LexiconEntry[];
}
/** The configuration of this version of Dateline with a user's settings. */
export declare function configurationOf(settings: Pick<Configuration, "beam" | "lexicon">): Configuration;
/** The configuration with the files of a user's lexicon. Throws `UsageError` when something is wrong with them. */
export declare function configured({ beam, lexicons, }: {
    readonly beam?: boolean;
    readonly lexicons?: readonly string[];
}): Promise<{
    readonly configuration: Configuration;
    readonly lexicons: readonly LexiconSource[];
}>;
/** Tells configurations apart. */
export declare function configurationKey(configuration: Configuration): string;
/** The resources of this process, with the names of the user's lexicon. */
export declare function resourcesFor({ beam, lexicon }: Pick<Configuration, "beam" | "lexicon">): Resources;
