import type { AnnotatedArticle } from "../document/layers.js";
import { entityKeyOf, type LexiconEntry } from "../document/lexicon.js";
import type { LocalEntity, PlaceSubtype } from "../document/mentions.js";
import type { NameType } from "../document/names.js";
import { foldName, initialsOf, type PersonName, personName, romanizationKey } from "../document/namesakes.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import type { EntityReference } from "./graph.js";

/** An entry of the gazetteer or of the user's lexicon a name leads to. */
export interface KnownEntry {
  /** Unique among the entries of all kinds. */
  readonly key: string;
  readonly name: string;
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
  /** Other names of more than one word and acronyms, folded; handles with their at-sign. */
  readonly aliases: ReadonlySet<string>;
  /** Titles with whose they are, as `secretary of state/USA`. */
  readonly titles: ReadonlySet<string>;
  /** Indices of its articles. */
  readonly articles: ReadonlySet<number>;
  readonly members: readonly EntityReference[];
}

/** Gathers the local entities of all articles (in article order) into profiles, in the order of their first members. */
export function profilesOf(articles: readonly AnnotatedArticle[], gazetteer: Gazetteer): Profile[] {
  const groups = new Map<string, { readonly entities: LocalEntity[]; readonly members: EntityReference[] }>();
  articles.forEach((article, index) => {
    article.mentions.entities.forEach((entity, local) => {
      const key = groupKeyOf(entity);
      const group = groups.get(key) ?? { entities: [], members: [] };
      groups.set(key, group);
      group.entities.push(entity);
      group.members.push({ article: index, entity: local });
    });
  });
  return [...groups.values()].map(({ entities, members }) => profileOf({ articles, gazetteer, entities, members }));
}

function groupKeyOf({ type, name, country, countryCandidates, subtype, entry }: LocalEntity): string {
  if (entry) return ["entry", type, entityKeyOf(entry)].join("\u0000");
  const open = [...countryCandidates].sort().join(" ");
  return [type, foldName(name) || name, country, open, subtype].join("\u0000");
}

interface Group {
  readonly articles: readonly AnnotatedArticle[];
  readonly gazetteer: Gazetteer;
  readonly entities: readonly LocalEntity[];
  readonly members: readonly EntityReference[];
}

function profileOf({ articles, gazetteer, entities, members }: Group): Profile {
  // Safe: a group is made with its first member.
  const { type, name, country, countryCandidates, subtype, entry } = entities[0] as LocalEntity;
  const known = entry
    ? { key: `entry/${entityKeyOf(entry)}`, name }
    : knownEntry(gazetteer, entities[0] as LocalEntity);
  const folded = foldName(name);
  return {
    type,
    name,
    country,
    countryCandidates,
    subtype,
    known,
    entries: entry ? [...new Set(entities.flatMap((entity) => entity.entry ?? []))] : [],
    person: type === "PERSON" ? personName(name) : null,
    folded,
    core: type === "PERSON" ? folded : coreOf(gazetteer, folded),
    acronym: acronymOf(name),
    aliases: new Set(entities.flatMap(({ aliases }) => aliases.flatMap(aliasKey))),
    titles: new Set(entities.flatMap((entity, index) => titlesOf(articles[members[index]?.article ?? 0], entity))),
    articles: new Set(members.map(({ article }) => article)),
    members,
  };
}

/** The entry a name leads to, unless the article means another bearer of it: Georgia in America, or one of two Tripolis. */
function knownEntry(gazetteer: Gazetteer, { type, name, country, countryCandidates }: LocalEntity): KnownEntry | null {
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

function titlesOf(article: AnnotatedArticle | undefined, { roles }: LocalEntity): string[] {
  return roles.map(({ title, of }) => {
    const owner = of === null ? undefined : article?.mentions.entities[of];
    return `${title.toLowerCase()}/${owner?.country ?? owner?.name ?? ""}`;
  });
}
