import type { Name } from "../document/names.js";
import { cleanName, nameWords, personName, personNamesAlike, wordsAlike } from "../document/namesakes.js";
import { surfaceOf } from "../document/span.js";
import { type Chain, fullestName, type Gender, nearest, newChain } from "./chain.js";
import { genderOfName, genderOfTitle } from "./gender.js";
import { addressTitles } from "./roleNouns.js";

/** Chains a name is compared with: an article with more persons than this is a list, not a story. */
const chainLimit = 300;

interface Person {
  readonly name: Name;
  readonly printed: string;
  readonly words: readonly string[];
  readonly gender: Gender | null;
}

/**
 * Links the names of persons into chains. Full names come first, wherever they stand; bare surnames and given names then join the
 * person last named before them (a headline may come before the full name). Equal surnames with conflicting given names stay apart.
 */
export function linkPeople(names: readonly Name[], text: string): Chain[] {
  const people = names.map((name) => toPerson(name, text));
  const chains: Chain[] = [];
  const byName = new Map<string, Chain>();
  for (const person of people) if (isFull(person)) addFullName(person, chains, byName);
  for (const chain of chains) chain.gender = chain.gender ?? genderOfName(fullestName(chain));
  const counts = new Map<string, number>();
  for (const { words } of people) counts.set(words.join(" "), (counts.get(words.join(" ")) ?? 0) + 1);
  for (const person of people)
    if (!isFull(person)) addShortName(person, chains, (counts.get(person.words.join(" ")) ?? 0) === 1);
  return chains;
}

function toPerson(name: Name, text: string): Person {
  const surface = cleanName(surfaceOf(text, name));
  const [, address = "", bare = ""] = /^(\p{L}{2,5})\.? (.{1,200})$/u.exec(surface) ?? [];
  const printed = addressTitles.has(address.toLowerCase()) ? bare : surface;
  const title = name.title === null ? address : surfaceOf(text, name.title);
  return { name, printed, words: nameWords(printed), gender: genderOfTitle(title) };
}

function isFull({ printed }: Person): boolean {
  return personName(printed).given.length > 0;
}

function join(chain: Chain, { name, printed, gender }: Person, rule: string): void {
  chain.names.push(printed);
  chain.mentions.push({ start: name.start, end: name.end, form: name.form, type: name.type, rule });
  chain.gender = chain.gender ?? gender;
}

function addFullName(person: Person, chains: Chain[], byName: Map<string, Chain>): void {
  const key = person.words.join(" ");
  const same = byName.get(key);
  if (same) {
    join(same, person, "same_name");
    return;
  }
  let best: Chain | null = null;
  let score = 0.69;
  for (const chain of chains.slice(-chainLimit)) {
    const alike = fullNamesAlike(person.words, nameWords(fullestName(chain)));
    if (alike <= score || conflict(chain.gender, person.gender)) continue;
    best = chain;
    score = alike;
  }
  const chain = best ?? newChain(person.name.type);
  if (best === null) chains.push(chain);
  byName.set(key, chain);
  join(chain, person, best === null ? "same_name" : "name_variant");
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

function addShortName(person: Person, chains: Chain[], occursOnce: boolean): void {
  let rank = 0;
  let best: Chain[] = [];
  for (const chain of chains.slice(-chainLimit)) {
    if (conflict(chain.gender, person.gender)) continue;
    const fit = shortNameRank(person.words, nameWords(fullestName(chain)), occursOnce);
    if (fit === 0 || fit < rank) continue;
    if (fit > rank) best = [];
    rank = fit;
    best.push(chain);
  }
  const chain = nearest(best, person.name.start) ?? newChain(person.name.type);
  if (best.length === 0) chains.push(chain);
  join(chain, person, shortNameRule(rank));
}

function shortNameRule(rank: number): string {
  if (rank === 0 || rank === 5) return "same_name";
  return rank === 2 ? "misspelt_name" : "part_of_name";
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
