import type { LexiconEntry } from "../document/lexicon.js";
import type { MentionForm, PlaceSubtype } from "../document/mentions.js";
import type { NameType } from "../document/names.js";
import type { Span } from "../document/span.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import type { EntryOf } from "./user-entries.js";
export type Gender = "female" | "male";
/** What the gazetteer or an entry of the user's lexicon says of the thing a chain names. */
export interface Known {
    readonly name: string;
    readonly subtype: PlaceSubtype | null;
    readonly country: string | null;
}
/** An office read off the text, its `of` not yet resolved to an index. */
export interface ChainRole extends Span {
    readonly title: string;
    readonly of: Chain | null;
    /** ISO code of the country whose office it is, also when the article names only its nationality. */
    readonly country: string | null;
}
export interface ChainMention extends Span {
    readonly form: MentionForm;
    readonly type: NameType;
    readonly rule: string;
}
/** The mentions of one entity while they are being collected; its lists grow inside one run of the stage. */
export interface Chain {
    readonly type: NameType;
    /** Set when the chain is made, and again when the article has told where a place lies. */
    known: Known | null;
    /** ISO codes of the countries it may lie in, the likeliest first, while the article leaves that open. */
    countryCandidates: readonly string[];
    /** The entry of the user's lexicon that its names lead to. */
    entry: LexiconEntry | null;
    /** Names as printed, cleaned, elliptic ones completed; the order of the text, with repeats. */
    readonly names: string[];
    readonly mentions: ChainMention[];
    readonly roles: ChainRole[];
    gender: Gender | null;
    /** ISO code of the country a person is said to be of (`Bola Tinubu of Nigeria`), beside any office. */
    home: string | null;
}
/** What linking needs beside the names. */
export interface LinkContext {
    readonly text: string;
    readonly gazetteer: Gazetteer;
    readonly entryOf: EntryOf;
    /** How often the article names each country, its people, places and organizations, by ISO code. */
    readonly countries: ReadonlyMap<string, number>;
}
export declare function newChain(type: NameType, known?: Known | null, entry?: LexiconEntry | null): Chain;
/** The chain's name with the most words; of those the commonest, then the earliest. */
export declare function fullestName(chain: Chain): string;
/** Start of the chain's first mention. Mentions need not be sorted. */
export declare function firstStart({ mentions }: Chain): number;
/** Start of the chain's last mention before `offset`, or -1. Mentions need not be sorted. */
export declare function lastBefore(chain: Chain, offset: number): number;
/** The chain last mentioned before `offset`; when none was, the one mentioned first after it. */
export declare function nearest(chains: readonly Chain[], offset: number): Chain | null;
/** Words of a handle or hashtag: `JamesCleverly` and `James_Cleverly` give `James Cleverly`. */
export declare function handleWords(handle: string): string;
