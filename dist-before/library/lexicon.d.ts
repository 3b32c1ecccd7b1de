import type { LexiconMode } from "../document/lexicon.js";
import type { NameType } from "../document/names.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import { type Lexicon } from "../gazetteer/user/lexicon.js";
import { type LexiconFile } from "../gazetteer/user/parse.js";
import type { LexiconProblem } from "../gazetteer/user/problem.js";
/** A name that you know, as a line of a `.jsonl` lexicon has it. */
export interface LexiconInput {
    /** As printed; capitals count. */
    readonly name: string;
    readonly type?: NameType;
    /** `add` when it is not given. */
    readonly mode?: LexiconMode;
    /** The id of its entity, as `org_acme`. */
    readonly id?: string;
    readonly aliases?: readonly string[];
    /** A code of ISO 3166-1, or a country's name. */
    readonly country?: string;
    /** First and last day, `YYYY-MM-DD`, of the articles it is meant for. */
    readonly valid_from?: string;
    readonly valid_until?: string;
}
/** A lexicon that cannot be used, with everything that is wrong in it. */
export declare class LexiconError extends Error {
    readonly problems: readonly LexiconProblem[];
    constructor(problems: readonly LexiconProblem[]);
}
/** Makes a lexicon of entries; in messages the first entry is line 1. Throws `LexiconError`. */
export declare function lexiconOfEntries(entries: readonly LexiconInput[], gazetteer: Gazetteer): Lexicon;
/** Makes a lexicon of the text of files, `.csv` or `.jsonl`. Throws `LexiconError`. */
export declare function lexiconOfFiles(files: readonly LexiconFile[], gazetteer: Gazetteer): Lexicon;
