import type { LexiconEntry } from "../document/lexicon.js";
import type { Name } from "../document/names.js";
import type { EntryOf } from "./user-entries.js";
/** A name beside what is printed. */
export interface Printed {
    readonly name: Name;
    /** The text it covers. */
    readonly surface: string;
    /** The surface without brackets, quotation marks, possessive `'s` and the like (`cleanName`). */
    readonly printed: string;
    /** The entry of the user's lexicon it stands for, or null. */
    readonly entry: LexiconEntry | null;
}
/** The names of an article as printed, in the same order. */
export declare function printedNames(names: readonly Name[], text: string, entryOf?: EntryOf): Printed[];
