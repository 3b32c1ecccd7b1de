import { entityKeyOf, type LexiconEntry } from "../document/lexicon.js";
import type { PlaceSubtype } from "../document/mentions.js";
import type { NameType } from "../document/names.js";
import { foldName, initialsOf, type PersonName, personName, romanizationKey } from "../document/namesakes.js";
import { unique } from "../document/unique.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import type { Member } from "./graph.js";
import { groupsOf, orderKey, type Rows, type Store } from "./store.js";
import type { ArticleSummary, EntitySummary } from "./summary.js";

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

/** A local entity on its way to a profile. */
interface Local {
  readonly member: Member;
  /** Its number in the corpus. */
  readonly ordinal: number;
  readonly published: string;
  readonly entity: EntitySummary;
}

/** Gathers the local entities of all articles (in article order) into profiles, in the order of their first members. */
export function profilesOf(articles: Iterable<ArticleSummary>, gazetteer: Gazetteer, store: Store): Rows<Profile> {
  const locals = store.sorter<Local>();
  const fold = folding();
  let article = 0;
  let ordinal = 0;
  for (const { published, entities } of articles) {
    entities.forEach((entity, index) => {
      locals.add(groupKeyOf(entity, fold), { member: [article, index], ordinal: ordinal++, published, entity });
    });
    article++;
  }
  const gathered = store.sorter<Profile>();
  for (const [, group] of groupsOf(locals.sorted())) {
    gathered.add(orderKey(group[0]?.ordinal ?? 0), profileOf(group, gazetteer));
  }
  const profiles = store.shelf<Profile>();
  for (const [, profile] of gathered.sorted()) profiles.push(profile);
  return profiles;
}

/** `foldName` that knows the names it has folded last: articles share most of theirs. */
function folding(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const folded = known.get(name) ?? foldName(name);
    if (known.size >= foldedKept) known.clear();
    known.set(name, folded);
    return folded;
  };
}

const foldedKept = 20_000;

function groupKeyOf(
  { type, name, country, countryCandidates, subtype, entry }: EntitySummary,
  fold: (name: string) => string,
): string {
  if (entry) return ["entry", type, entityKeyOf(entry)].join("\u0000");
  const open = [...countryCandidates].sort().join(" ");
  return [type, fold(name) || name, country, open, subtype].join("\u0000");
}

function profileOf(locals: readonly Local[], gazetteer: Gazetteer): Profile {
  // Safe: a group is made with its first member.
  const { entity: first, published } = locals[0] as Local;
  const { type, name, country, countryCandidates, subtype, entry } = first;
  const folded = foldName(name);
  const entities = locals.map(({ entity }) => entity);
  const counted = <Value>(read: (entity: EntitySummary) => Value | null) =>
    countedIn(locals.map(({ entity, ordinal }) => ({ value: read(entity), times: 1, first: ordinal })));
  return {
    type,
    name,
    country,
    countryCandidates,
    subtype,
    known: entry ? { key: `entry/${entityKeyOf(entry)}`, name } : knownEntry(gazetteer, first),
    entries: entry ? uniqueEntries(entities.flatMap((entity) => entity.entry ?? [])) : [],
    person: type === "PERSON" ? personName(name) : null,
    folded,
    core: type === "PERSON" ? folded : coreOf(gazetteer, folded),
    acronym: acronymOf(name),
    aliases: unique(entities.flatMap(({ aliases }) => aliases.flatMap(aliasKey))),
    titles: unique(entities.flatMap(({ titles }) => titles)),
    articles: unique(locals.map(({ member }) => member[0])),
    members: locals.map(({ member }) => member),
    forms: unique(entities.flatMap((entity) => [entity.name, ...entity.aliases])),
    names: counted((entity) => entity.name),
    subtypes: counted((entity) => entity.subtype),
    countries: counted((entity) => entity.country),
    entryCountries: counted((entity) => entity.entry?.country ?? null),
    mentionTotal: entities.reduce((sum, { mentionTotal }) => sum + mentionTotal, 0),
    publishedFrom: published,
    publishedUntil: locals.at(-1)?.published ?? published,
  };
}

/** Entries read back from where they were kept are equal, not the same. */
function uniqueEntries(entries: readonly LexiconEntry[]): LexiconEntry[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}

/** Adds up equal values, in the order of their first occurrence; null does not count. */
export function countedIn<Value>(values: readonly Counted<Value | null>[]): Counted<Value>[] {
  const counts = new Map<Value, Counted<Value>>();
  for (const { value, times, first } of values) {
    if (value === null) continue;
    const before = counts.get(value);
    counts.set(value, {
      value,
      times: times + (before?.times ?? 0),
      first: Math.min(first, before?.first ?? first),
    });
  }
  return [...counts.values()].sort((a, b) => a.first - b.first);
}

/** The entry a name leads to, unless the article means another bearer of it: Georgia in America, or one of two Tripolis. */
function knownEntry(
  gazetteer: Gazetteer,
  { type, name, country, countryCandidates }: EntitySummary,
): KnownEntry | null {
  const entry = entryNamed(gazetteer, type, name);
  if (!entry || countryCandidates.length > 0) return null;
  const isOther = country !== null && entry.country !== null && country !== entry.country;
  return isOther ? null : { key: entry.key, name: entry.name };
}

/** An entry with the country that the gazetteer gives it. */
interface Entry extends KnownEntry {
  readonly country: string | null;
}

function entryNamed(gazetteer: Gazetteer, type: NameType, name: string): Entry | null {
  if (type === "PLACE") {
    const state = gazetteer.countryNamed(name);
    if (state) return { key: `country/${state.code}`, name: state.name, country: state.code };
    const place = gazetteer.place(name);
    return place && { ...place, key: `place/${place.name}/${place.subtype}/${place.country}` };
  }
  if (type === "NORP") {
    const state = gazetteer.countryOfDemonym(name);
    return state && { key: `people/${state.code}`, name: state.demonyms[0] ?? name, country: state.code };
  }
  const body = type === "ORG" ? gazetteer.organization(name) : null;
  return body && { key: `organization/${body.name}`, name: body.name, country: null };
}

const emptyWords = new Set(["a", "an", "and", "at", "de", "for", "in", "of", "on", "the", "to"]);

/** Words for the legal form of a company. */
const companyWords = new Set(
  "ag co company corp corporation gmbh group inc incorporated limited llc ltd nv plc sa".split(" "),
);

/** Words that say what kind of region a place is. */
const regionWords = new Set(
  "district governorate oblast oblasts prefecture province provinces region regions".split(" "),
);

/**
 * The words of a folded name without those for a country, kinds of region and forms of company, so that
 * `us state department` and `state department`, `kherson` and `kherson region`, `nokia` and `nokia corp` meet.
 */
function coreOf(gazetteer: Gazetteer, folded: string): string {
  const words = folded
    .split(" ")
    .filter((word) => ![emptyWords, companyWords, regionWords].some((set) => set.has(word)));
  const isCountry = (word: string) =>
    gazetteer.countryNamed(word) !== null || gazetteer.countryOfDemonym(word) !== null;
  const rest = words.filter((word) => !isCountry(word));
  return (rest.length > 0 ? rest : words).map(romanizationKey).sort().join(" ");
}

function acronymOf(name: string): string | null {
  const plain = name.replaceAll(".", "");
  if (/^[\p{Lu}\p{N}&]{2,10}$/u.test(plain)) return plain;
  const initials = initialsOf(name);
  return initials.length > 1 ? initials : null;
}

/** Names of one word in small letters (`Biden`, `Kherson`) are too weak to join on. */
function aliasKey(alias: string): string[] {
  if (alias.startsWith("@")) return [alias.toLowerCase()];
  const folded = foldName(alias);
  const isAcronym = /^#?[\p{Lu}\p{N}&.]{2,10}$/u.test(alias);
  return folded.includes(" ") || isAcronym ? [folded] : [];
}
