import type { LexiconEntry } from "../document/lexicon.js";
import type { MentionForm, PlaceSubtype } from "../document/mentions.js";
import type { NameType } from "../document/names.js";
import { cleanName, foldName } from "../document/namesakes.js";
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

export function newChain(type: NameType, known: Known | null = null, entry: LexiconEntry | null = null): Chain {
  return { type, known, entry, countryCandidates: [], names: [], mentions: [], roles: [], gender: null, home: null };
}

/** The chain's name with the most words; of those the commonest, then the earliest. */
export function fullestName(chain: Chain): string {
  const first = chain.names[0] ?? "";
  if (chain.names.every((name) => name === first)) return first;
  let best = "";
  let rank = -1;
  const counts = new Map<string, number>();
  for (const name of chain.names) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [name, count] of counts) {
    const words = foldName(name).split(" ").length;
    if (words * 1000 + Math.min(count, 999) > rank) {
      best = name;
      rank = words * 1000 + Math.min(count, 999);
    }
  }
  return best;
}

/** Start of the chain's first mention. Mentions need not be sorted. */
export function firstStart({ mentions }: Chain): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { start } of mentions) if (start < first) first = start;
  return first;
}

/** Start of the chain's last mention before `offset`, or -1. Mentions need not be sorted. */
export function lastBefore(chain: Chain, offset: number): number {
  let last = -1;
  for (const mention of chain.mentions) if (mention.start < offset && mention.start > last) last = mention.start;
  return last;
}

/** The chain last mentioned before `offset`; when none was, the one mentioned first after it. */
export function nearest(chains: readonly Chain[], offset: number): Chain | null {
  let best: Chain | null = null;
  let rank = Number.NEGATIVE_INFINITY;
  for (const chain of chains) {
    const before = lastBefore(chain, offset);
    const score = before >= 0 ? before : -firstStart(chain) - 1;
    if (score <= rank) continue;
    best = chain;
    rank = score;
  }
  return best;
}

/** Words of a handle or hashtag: `JamesCleverly` and `James_Cleverly` give `James Cleverly`. */
export function handleWords(handle: string): string {
  return cleanName(handle)
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})|_|(?<=\p{L})(?=\d)/gu, " ")
    .trim();
}
