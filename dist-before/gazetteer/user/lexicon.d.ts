import { type LexiconEntry } from "../../document/lexicon.js";
import type { NameType } from "../../document/names.js";
import { Trie } from "./trie.js";
/** The names a user knows, ready to be looked up. An entry outside of its days is never found. */
export interface Lexicon {
    readonly entries: readonly LexiconEntry[];
    /** What is added or forced, under its names. */
    readonly names: Trie<LexiconEntry>;
    /** Whether words are never a name of this type in an article of this day. */
    readonly isForbidden: (surface: string, type: NameType, day: string) => boolean;
    /**
     * The entry a name of this type, found by whatever means, stands for in an article of this day. Case, accents and dots
     * do not count, but where they alone tell two entries apart. An alias of several entities leads to none of them.
     */
    readonly entryOf: (surface: string, type: NameType, day: string) => LexiconEntry | null;
}
/** Makes a lexicon of entries that `parseLexicon` finds nothing wrong with. */
export declare function lexiconOf(entries: readonly LexiconEntry[]): Lexicon;
