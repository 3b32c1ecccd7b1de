import { type LexiconEntry } from "../document/lexicon.js";
import type { PlaceSubtype } from "../document/mentions.js";
import type { NameType } from "../document/names.js";
import { type PersonName } from "../document/namesakes.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import type { Member } from "./graph.js";
import { type Rows, type Store } from "./store.js";
import type { ArticleSummary } from "./summary.js";
/** An entry of the gazetteer or of the user's lexicon a name leads to. */
export interface KnownEntry {
    /** Unique among the entries of all kinds. */
    readonly key: string;
    readonly name: string;
}
/** A value and how often it occurs. */
export interface Counted<Value> {
    readonly value: Value;
    readonly times: number;
    /** Where it first occurs: any number that grows along the corpus. */
    readonly first: number;
}
/**
 * All local entities that nothing tells apart before comparing: same type, folded name, country (or the same choice of
 * countries) and kind of place; or those of one entity of the user's lexicon, whatever their names.
 * Comparing profiles instead of local entities keeps a thousand articles about one country at one comparison.
 */
export interface Profile {
    readonly type: NameType;
    /** The name as its first article gives it. */
    readonly name: string;
    readonly country: string | null;
    /** Codes of the countries it may belong to while that is open. */
    readonly countryCandidates: readonly string[];
    readonly subtype: PlaceSubtype | null;
    readonly known: KnownEntry | null;
    /** Entries of the user's lexicon, all of one entity, that its members stand for; empty for most. */
    readonly entries: readonly LexiconEntry[];
    /** For a PERSON, the parts of its name. */
    readonly person: PersonName | null;
    /** The folded name. */
    readonly folded: string;
    /** Folded words that carry meaning, without words for a country in front or behind, in one romanization, sorted. */
    readonly core: string;
    /** The acronym the name is or makes, in capitals; null for one-word names that are none. */
    readonly acronym: string | null;
    /** Other names of more than one word and acronyms, folded; handles with their at-sign. Each once. */
    readonly aliases: readonly string[];
    /** Titles with whose they are, as `secretary of state/USA`. Each once. */
    readonly titles: readonly string[];
    /** Indices of its articles, ascending. */
    readonly articles: readonly number[];
    /** In article order. */
    readonly members: readonly Member[];
    /** Every name and handle any article uses for it, each once. */
    readonly forms: readonly string[];
    /** What its members are called, of which kind and country they are, in the order of first occurrence. */
    readonly names: readonly Counted<string>[];
    readonly subtypes: readonly Counted<PlaceSubtype>[];
    readonly countries: readonly Counted<string>[];
    /** The countries that the user's lexicon gives its members. */
    readonly entryCountries: readonly Counted<string>[];
    /** Mentions of its members. */
    readonly mentionTotal: number;
    /** Days of the first and the last of its articles, ISO `YYYY-MM-DD`. */
    readonly publishedFrom: string;
    readonly publishedUntil: string;
}
/** Gathers the local entities of all articles (in article order) into profiles, in the order of their first members. */
export declare function profilesOf(articles: Iterable<ArticleSummary>, gazetteer: Gazetteer, store: Store): Rows<Profile>;
/** Adds up equal values, in the order of their first occurrence; null does not count. */
export declare function countedIn<Value>(values: readonly Counted<Value | null>[]): Counted<Value>[];
