import type { Gazetteer } from "../gazetteer/gazetteer.js";
import { type Lexicon } from "../gazetteer/user/lexicon.js";
/** A file of a lexicon, as `run.json` names it. */
export interface LexiconSource {
    /** As it was given. */
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
}
/** The names of all files, and the files. */
export interface ReadLexicon {
    readonly lexicon: Lexicon;
    readonly sources: readonly LexiconSource[];
}
/**
 * Reads files of names that the user knows, `.csv` or `.jsonl`, into one lexicon. Throws `UsageError` with the problems of
 * all files when there are any. Countries are those of the gazetteer.
 */
export declare function readLexicon(paths: readonly string[], gazetteer: Gazetteer): Promise<ReadLexicon>;
