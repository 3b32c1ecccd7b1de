import { entityKeyOf, namesOfEntry } from "../document/lexicon.js";
import type { NameType } from "../document/names.js";
import { foldName, givenNamesAlike, personsAlike, romanizedConsonants, wordsAlike } from "../document/namesakes.js";
import type { Profile } from "./profile.js";

/** One kind of evidence that two profiles of the same type are one entity, or that they are two. */
export interface Comparator {
  /** Stands in the `link_reasons` column. */
  readonly name: string;
  readonly description: string;
  /** The types it looks at; null for all. */
  readonly types: readonly NameType[] | null;
  /** Added to the score for every 1 that `compare` gives; negative for evidence that they are two. */
  readonly weight: number;
  /** 0 (says nothing) to 1 (fully). */
  readonly compare: (a: Profile, b: Profile) => number;
}

/** From this score up two profiles are one, unless something else tells their clusters apart. */
export const strongScore = 5;
/** From this score up they are one if there is no rival. */
export const weakScore = 3;

const things: readonly NameType[] = ["ORG", "PLACE", "NORP", "MISC"];
const when = (condition: boolean) => (condition ? 1 : 0);

/** The evidence, weighed. Weights are set by judgement and checked by the linking score on the seeds; nobody has learnt them. */
export const comparators: readonly Comparator[] = [
  {
    name: "same_entry",
    description: "The gazetteer leads both names to one entry: Kiev and Kyiv, US and United States.",
    types: things,
    weight: 10,
    compare: (a, b) => when(a.known !== null && a.known.key === b.known?.key),
  },
  {
    name: "other_entry",
    description: "The gazetteer leads them to two entries.",
    types: things,
    weight: -10,
    compare: (a, b) => when(a.known !== null && b.known !== null && a.known.key !== b.known.key),
  },
  {
    name: "other_lexicon_entry",
    description: "The user's lexicon leads them to two entities: nothing outweighs that.",
    types: null,
    weight: -100,
    compare: ({ entries: [a] }, { entries: [b] }) =>
      when(a !== undefined && b !== undefined && entityKeyOf(a) !== entityKeyOf(b)),
  },
  {
    name: "outside_its_days",
    description:
      "One is an entry of the user's lexicon, the other has its name in articles of days it is not meant for.",
    types: null,
    weight: -100,
    compare: (a, b) => when(isOutside(a, b) || isOutside(b, a)),
  },
  {
    name: "same_name",
    description: "The names are the same but for case, accents, dots and hyphens.",
    types: null,
    weight: 6,
    compare: (a, b) => when(a.folded === b.folded && !isBare(a)),
  },
  {
    name: "same_family_name",
    description: "One name or both are a bare family name, and it is the same.",
    types: ["PERSON"],
    weight: 3,
    compare: (a, b) => when((isBare(a) || isBare(b)) && wordsAlike(family(a), family(b)) >= 0.95),
  },
  {
    name: "same_person_name",
    description: "Given and family names are spellings or short forms of the same: Dmitry and Dmytro Kuleba.",
    types: ["PERSON"],
    weight: 6,
    compare: (a, b) => (isSpelling(a, b) && a.folded !== b.folded ? namesAlike(a, b) : 0),
  },
  {
    name: "similar_person_name",
    description: "Given names agree by their initial only, or differ in a letter: J. Smith and John Smith.",
    types: ["PERSON"],
    weight: 4,
    compare: (a, b) => (isBare(a) || isBare(b) || isSpelling(a, b) || a.folded === b.folded ? 0 : namesAlike(a, b)),
  },
  {
    name: "other_person_name",
    description: "Both have given names, and they are not those of one person: Bill and Hillary Clinton.",
    types: ["PERSON"],
    weight: -20,
    compare: (a, b) => when(!isBare(a) && !isBare(b) && namesAlike(a, b) === 0),
  },
  {
    name: "same_spelling",
    description: "Word by word the names are spellings of the same: Defence and Defense Ministry.",
    types: things,
    weight: 5,
    compare: (a, b) => when(a.folded !== b.folded && spelledAlike(a.folded.split(" "), b.folded.split(" "))),
  },
  {
    name: "same_words",
    description:
      "The same words but for those for a country or a form of company: US State Department and State Department, Nokia and Nokia Corp. In full when the country is the same.",
    types: ["ORG"],
    weight: 5,
    compare: (a, b) => {
      if (a.folded === b.folded || a.core === "" || a.core !== b.core) return 0;
      return a.country !== null && a.country === b.country ? 1 : 0.6;
    },
  },
  {
    name: "same_region",
    description: "The same but for words for kinds of region: Kherson and Kherson Region.",
    types: ["PLACE"],
    weight: 4,
    compare: (a, b) => when(bearNameOfOther(a, b)),
  },
  {
    name: "acronym",
    description: "One is the acronym of the other: USAI and Ukraine Security Assistance Initiative.",
    types: ["ORG", "PLACE", "MISC"],
    weight: 4,
    compare: (a, b) => when(a.acronym !== null && a.acronym === b.acronym && isShort(a) !== isShort(b)),
  },
  {
    name: "shared_alias",
    description: "Another name of more than one word, an acronym or a handle that the articles use for both.",
    types: null,
    weight: 4,
    compare: (a, b) => when(a.folded !== b.folded && shareItem(a.aliases, b.aliases)),
  },
  {
    name: "same_country",
    description: "Both belong to the same country.",
    types: null,
    weight: 1,
    compare: (a, b) => when(a.country !== null && a.country === b.country),
  },
  {
    name: "other_country",
    description: "They belong to different countries.",
    types: null,
    weight: -5,
    compare: (a, b) => when(a.country !== null && b.country !== null && a.country !== b.country),
  },
  {
    name: "other_state",
    description:
      "Places and peoples of two countries are never one, whatever their names: Hyderabad in India and in Pakistan.",
    types: ["PLACE", "NORP"],
    weight: -15,
    compare: (a, b) => when(a.country !== null && b.country !== null && a.country !== b.country),
  },
  {
    name: "open_country",
    description: "One article leaves open in which country a place lies, the other does not, or leaves others open.",
    types: ["PLACE", "NORP"],
    weight: -5,
    compare: (a, b) =>
      when(isOpen(a) !== isOpen(b) ? (isOpen(a) ? b : a).country !== null : haveNoCandidateInCommon(a, b)),
  },
  {
    name: "same_title",
    description: "Articles give them the same office of the same country or organization.",
    types: ["PERSON"],
    weight: 2,
    compare: (a, b) => when(shareItem(a.titles, b.titles)),
  },
  {
    name: "other_kind",
    description: "One is a city, the other a region, a country …, and it is not a region named after the city.",
    types: ["PLACE"],
    weight: -3,
    compare: (a, b) =>
      when(a.subtype !== null && b.subtype !== null && a.subtype !== b.subtype && !bearNameOfOther(a, b)),
  },
  {
    name: "apart_in_article",
    description: "An article speaks of both and keeps them apart.",
    types: null,
    weight: -2,
    compare: (a, b) => when(shareArticle(a.articles, b.articles)),
  },
];

/** What the comparators say of two profiles. */
export interface Judgement {
  readonly score: number;
  /** Whether anything speaks against them being one. */
  readonly isContested: boolean;
  /** Names of the comparators that speak for it. */
  readonly reasons: readonly string[];
}

/** Hears of each comparator that says something, and of what it adds to the score. */
export type OnEvidence = (comparator: { readonly name: string; readonly description: string }, points: number) => void;

/** Asks every comparator about two profiles of the same type. */
export function judge(a: Profile, b: Profile, onEvidence?: OnEvidence): Judgement {
  let score = 0;
  let isContested = false;
  const reasons: string[] = [];
  for (const comparator of comparators) {
    const { name, types, weight, compare } = comparator;
    if (types !== null && !types.includes(a.type)) continue;
    const degree = compare(a, b);
    if (degree === 0) continue;
    onEvidence?.(comparator, weight * degree);
    score += weight * degree;
    if (weight > 0) reasons.push(name);
    else isContested = true;
  }
  return { score, isContested, reasons };
}

/** Within its days an article's name would have led to the entry. */
function isOutside({ entries }: Profile, other: Profile): boolean {
  if (entries.length === 0 || other.entries.length > 0) return false;
  return entries.some(
    (entry) =>
      (entry.validFrom !== null || entry.validUntil !== null) &&
      namesOfEntry(entry).some((name) => foldName(name) === other.folded),
  );
}

function bearNameOfOther(a: Profile, b: Profile): boolean {
  return a.folded !== b.folded && a.core !== "" && a.core === b.core;
}

function isOpen({ countryCandidates }: Profile): boolean {
  return countryCandidates.length > 0;
}

function haveNoCandidateInCommon(a: Profile, b: Profile): boolean {
  return isOpen(a) && isOpen(b) && !a.countryCandidates.some((code) => b.countryCandidates.includes(code));
}

function namesAlike(a: Profile, b: Profile): number {
  return a.person && b.person ? personsAlike(a.person, b.person) : 0;
}

function isBare({ person }: Profile): boolean {
  return person !== null && person.given.length === 0;
}

function family({ person }: Profile): string {
  return person?.family ?? "";
}

function isSpelling(a: Profile, b: Profile): boolean {
  const [first = "", other = ""] = [a.person?.given[0], b.person?.given[0]];
  if (first.length < 2 || other.length < 2) return false;
  return (
    romanizedConsonants(family(a)) === romanizedConsonants(family(b)) &&
    (romanizedConsonants(first) === romanizedConsonants(other) || givenNamesAlike(first, other) >= 0.9)
  );
}

function spelledAlike(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => wordsAlike(word, b[index] ?? "") > 0);
}

function isShort({ folded, acronym }: Profile): boolean {
  return acronym !== null && folded.toUpperCase() === acronym;
}

/** A name has few aliases and titles: no index is worth its making. */
function shareItem(a: readonly string[], b: readonly string[]): boolean {
  return a.some((item) => b.includes(item));
}

/** Both lists are ascending. */
function shareArticle(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) return true;
    if (difference < 0) i++;
    else j++;
  }
  return false;
}
