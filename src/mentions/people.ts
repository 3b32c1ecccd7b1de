import { entityKeyOf, type LexiconEntry } from "../document/lexicon.js";
import type { Name } from "../document/names.js";
import { nameWords, personName, personNamesAlike, romanizationKey, wordsAlike } from "../document/namesakes.js";
import { surfaceOf } from "../document/span.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import { type Chain, fullestName, type Gender, nearest, newChain } from "./chain.js";
import { genderOfName, genderOfTitle } from "./gender.js";
import type { Printed } from "./printed.js";
import { addressTitles } from "./role-nouns.js";
import { giveEntry } from "./user-entries.js";

/** Candidates a name is compared with: an article with more like names than this is a list, not a story. */
const candidateLimit = 60;

/** Ranks that are printed as if they were part of the name. */
const honorifics = new Set("ayatollah emir imam king pope prince princess queen sheikh sultan".split(" "));

/** A person's chain with its fullest name so far, made ready for comparison. */
interface Candidate {
  readonly chain: Chain;
  words: readonly string[];
}

interface Person {
  readonly name: Name;
  readonly printed: string;
  readonly words: readonly string[];
  readonly gender: Gender | null;
  readonly entry: LexiconEntry | null;
}

/** Chains under the sound each word of their names begins with: only those can be alike. */
type Index = Map<string, Set<Candidate>>;

/**
 * Links the names of persons into chains. Full names come first, wherever they stand; bare surnames and given names then join the
 * person last named before them (a headline may come before the full name). Equal surnames with conflicting given names stay apart.
 * So do two entries of the user's lexicon; the names of one are one person, however unlike.
 */
export function linkPeople(names: readonly Printed[], text: string, gazetteer: Gazetteer): Chain[] {
  const full: Person[] = [];
  const short: Person[] = [];
  for (const name of names) {
    const person = toPerson(name, text);
    (isFull(person) ? full : short).push(person);
  }
  const index: Index = new Map();
  const chains = linkFullNames(full, index, gazetteer);
  for (const chain of chains) chain.gender = chain.gender ?? genderOfName(fullestName(chain));
  return [...chains, ...linkShortNames(short, index)];
}

function toPerson({ name, printed: whole, entry }: Printed, text: string): Person {
  const [, address = "", bare = ""] = /^(\p{L}{2,9})\.? (.{1,200})$/u.exec(whole) ?? [];
  const isAddress = addressTitles.has(address.toLowerCase()) || honorifics.has(address.toLowerCase());
  const printed = isAddress ? bare : whole;
  const title = name.title === null ? address : surfaceOf(text, name.title);
  return { name, printed, words: nameWords(printed), gender: genderOfTitle(title), entry };
}

function isFull({ words, entry }: Person): boolean {
  if (entry) return true;
  return words.length > 1 && personName(words.join(" ")).given.length > 0;
}

function join(chain: Chain, { name, printed, gender }: Person, rule: string): void {
  chain.names.push(printed);
  chain.mentions.push({ start: name.start, end: name.end, form: name.form, type: name.type, rule });
  chain.gender = chain.gender ?? gender;
}

/** First two consonants of a word's romanization, so that spellings of one name meet; the whole when it has none. */
function soundOf(word: string): string {
  const key = romanizationKey(word);
  const consonants = key
    .replaceAll(/[aeiou]/gu, "")
    .slice(0, 2)
    .replaceAll("g", "h");
  return consonants || key;
}

/** The latest candidates that share a word's sound. */
function candidatesFor(index: Index, word: string): Candidate[] {
  return [...(index.get(soundOf(word)) ?? [])].slice(-candidateLimit);
}

function enter(index: Index, candidate: Candidate): void {
  for (const word of candidate.words) {
    const sound = soundOf(word);
    const list = index.get(sound);
    if (list) list.add(candidate);
    else index.set(sound, new Set([candidate]));
  }
}

function linkFullNames(people: readonly Person[], index: Index, gazetteer: Gazetteer): Chain[] {
  const byName = new Map<string, Chain>();
  const chains: Chain[] = [];
  for (const person of people) {
    const key = keyOf(person);
    const same = byName.get(key);
    if (same) {
      if (person.entry) enter(index, { chain: same, words: person.words });
      join(same, person, "same-name");
      continue;
    }
    const found = likest(person, candidatesFor(index, person.words.at(-1) ?? ""));
    const candidate = found ?? { chain: newChain(person.name.type), words: person.words };
    if (!found) chains.push(candidate.chain);
    enter(index, withLongerName(candidate, person));
    byName.set(key, candidate.chain);
    giveEntry(candidate.chain, person.entry, gazetteer);
    join(candidate.chain, person, found ? "name-variant" : "same-name");
  }
  return chains;
}

function withLongerName(candidate: Candidate, { words }: Person): Candidate {
  if (words.length > candidate.words.length) candidate.words = words;
  return candidate;
}

/** What names of one person share beyond doubt: the user's entry, else all words. */
function keyOf({ words, entry }: Person): string {
  return entry ? `=entry/${entityKeyOf(entry)}` : words.join(" ");
}

/** The candidate whose name is most like a full name, if one is like it at all. */
function likest(person: Person, candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  let score = 0.69;
  for (const candidate of candidates) {
    const alike = fullNamesAlike(person.words, candidate.words);
    if (alike <= score || areTwo(candidate.chain, person)) continue;
    best = candidate;
    score = alike;
  }
  return best;
}

function areTwo({ gender, entry }: Chain, person: Person): boolean {
  if (entry && person.entry && entityKeyOf(entry) !== entityKeyOf(person.entry)) return true;
  return conflict(gender, person.gender);
}

function conflict(a: Gender | null, b: Gender | null): boolean {
  return a !== null && b !== null && a !== b;
}

function fullNamesAlike(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length > 1 && isRun(short, long)) return 0.95;
  return personNamesAlike(a.join(" "), b.join(" "));
}

/** Whether the words of `short` stand one after the other in `long`. */
function isRun(short: readonly string[], long: readonly string[]): boolean {
  return ` ${long.join(" ")} `.includes(` ${short.join(" ")} `);
}

interface Fit {
  readonly chain: Chain;
  readonly rank: number;
}

/** Joins bare names to the full ones; gives back the chains of those that fit none. */
function linkShortNames(people: readonly Person[], index: Index): Chain[] {
  const chains: Chain[] = [];
  const counts = new Map<string, number>();
  for (const { words } of people) counts.set(words.join(" "), (counts.get(words.join(" ")) ?? 0) + 1);
  const fits = new Map<string, Fit[]>();
  for (const person of people) {
    const key = person.words.join(" ");
    const known = fits.get(key) ?? fitsOf(person.words, index, counts.get(key) === 1);
    fits.set(key, known);
    const possible = known.filter(({ chain }) => !conflict(chain.gender, person.gender));
    const rank = Math.max(0, ...possible.map((fit) => fit.rank));
    const best = possible.filter((fit) => fit.rank === rank).map(({ chain }) => chain);
    const chain = nearest(best, person.name.start) ?? newChain(person.name.type);
    if (best.length === 0) {
      chains.push(chain);
      known.push({ chain, rank: 5 });
      enter(index, { chain, words: person.words });
    }
    join(chain, person, shortNameRule(rank));
  }
  return chains;
}

function fitsOf(words: readonly string[], index: Index, occursOnce: boolean): Fit[] {
  return candidatesFor(index, words.at(-1) ?? "")
    .map(({ chain, words: full }) => ({ chain, rank: shortNameRank(words, full, occursOnce) }))
    .filter(({ rank }) => rank > 0);
}

function shortNameRule(rank: number): string {
  if (rank === 0 || rank === 5) return "same-name";
  return rank === 2 ? "misspelt-name" : "part-of-name";
}

/** How well a bare name fits a full one: 5 the same words, 4 its family name, 3 its first word or another part, 2 a misspelt family name, 0 not at all. */
function shortNameRank(short: readonly string[], full: readonly string[], occursOnce: boolean): number {
  if (short.length === 0) return 0;
  if (short.join(" ") === full.join(" ")) return 5;
  const family = personName(full.join(" ")).family;
  const alike = wordsAlike(short.join(" "), family);
  if (alike > 0.9 || (full.length > 1 && full.at(-1) === short.join(" "))) return 4;
  if (isRun(short, full)) return 3;
  // Two letters' difference in two surnames of one story is as a rule two people; a spelling used once is a slip.
  return alike > 0 && occursOnce && full.length > 1 ? 2 : 0;
}
