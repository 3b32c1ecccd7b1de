import type { LexiconEntry } from "../document/lexicon.js";
import type { NameType } from "../document/names.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import type { Chain, Known } from "./chain.js";
/** The entry of the user's lexicon that a name of a type stands for on the article's day; null when there is none. */
export type EntryOf = (surface: string, type: NameType) => LexiconEntry | null;
/** What is known of the thing an entry names: what the entry says, the rest from the gazetteer. */
export declare function knownFrom({ name, type, country }: LexiconEntry, gazetteer: Gazetteer): Known;
/** Makes a chain that of an entry; it must be that of none yet. */
export declare function giveEntry(chain: Chain, entry: LexiconEntry | null, gazetteer: Gazetteer): void;
