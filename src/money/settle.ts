import type { Article } from "../document/article.js";
import type { Name } from "../document/names.js";
import { surfaceOf } from "../document/span.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import type { Currency } from "./currencies.js";
import { currencyOfCode, type Meaning } from "./lexicon.js";

/** What an article tells about whose money it speaks of. Countries are ISO 3166-1 alpha-3. */
export interface Evidence {
  /** The country it was filed from, or null. */
  readonly filed: string | null;
  /** How often the article names each country, its cities and its nationality. */
  readonly named: ReadonlyMap<string, number>;
  /** Currencies that amounts of the article name beyond doubt (`A$`, `Iraqi dinars`). */
  readonly certain: ReadonlySet<string>;
  /** The year it was published. */
  readonly year: number;
}

/** Reads dateline and names for the countries they point to, and the amounts for the currencies they leave no doubt about. */
export function evidenceOf(
  doc: Article & { readonly names: readonly Name[] },
  amounts: readonly Meaning[],
  gazetteer: Gazetteer,
): Evidence {
  const named = new Map<string, number>();
  for (const name of doc.names) {
    if (name.type !== "PLACE" && name.type !== "NORP") continue;
    const country = countryOf(surfaceOf(doc.text, name), gazetteer);
    if (country) named.set(country, (named.get(country) ?? 0) + 1);
  }
  const place = doc.dateline?.place;
  return {
    filed: place ? countryOf(surfaceOf(doc.text, place), gazetteer) : null,
    named,
    certain: new Set(amounts.flatMap(({ currencies }) => (currencies.length === 1 ? currencies : []))),
    year: Number(doc.published.slice(0, 4)),
  };
}

/** The country that a country's, city's or nationality's name points to, or null. */
export function countryOf(name: string, gazetteer: Gazetteer): string | null {
  const country = gazetteer.countryNamed(name) ?? gazetteer.countryOfDemonym(name);
  return country?.code ?? gazetteer.place(name)?.country ?? null;
}

/** Whether the article is filed from, or names, a country with one of the currencies. */
export function hasCountry({ currencies }: Meaning, { filed, named }: Evidence): boolean {
  return candidatesOf(currencies).some(({ countries }) =>
    countries.some((country) => country === filed || named.has(country)),
  );
}

/** What an amount's currency may be: one, when settled; else all that are possible, sorted. */
export interface Settled {
  readonly currency: string | null;
  readonly candidates: readonly string[];
  /** What settled it; null when nothing did. */
  readonly by: "only" | "filed" | "elsewhere" | "named" | "usual" | null;
}

/**
 * Settles what a sign or word means: the only candidate; else the currency of the country the article was filed from;
 * else the one other amounts of the article name; else the one whose countries the article names most (twice as often
 * as any other's); else the usual one. Where readers have a usual one in mind, the country must be named twice and no
 * country more often, and an article that marks the local currency elsewhere (`A$`) means the usual one by the bare sign.
 */
export function settle(meaning: Meaning, evidence: Evidence): Settled {
  const candidates = inUse(meaning, evidence.year);
  const { usual } = meaning;
  const open = usual === undefined ? candidates : candidates.filter(({ code }) => !evidence.certain.has(code));
  const one = only(candidates);
  if (one !== undefined) return { currency: one, candidates: [], by: "only" };
  const filed = ofCountry(open, evidence.filed);
  if (filed !== undefined) return { currency: filed, candidates: [], by: "filed" };
  const elsewhere = certainly(meaning, candidates, evidence);
  if (elsewhere !== undefined) return { currency: elsewhere, candidates: [], by: "elsewhere" };
  const named = mostNamed(candidates, open, leastNamed(meaning, evidence), evidence);
  if (named !== undefined) return { currency: named, candidates: [], by: "named" };
  if (usual !== undefined) return { currency: usual, candidates: [], by: "usual" };
  return { currency: null, candidates: candidates.map((each) => each.code), by: null };
}

const candidatesOf = (codes: readonly string[]) => codes.flatMap((code) => currencyOfCode(code) ?? []);

/** The candidates without those withdrawn more than a year before, unless nothing else or nothing more usual remains. */
function inUse({ currencies, usual }: Meaning, year: number): readonly Currency[] {
  const all = candidatesOf(currencies);
  const left = all.filter(({ code, until }) => until === null || year <= until + 1 || code === usual);
  return left.length > 0 ? left : all;
}

function only([first, second]: readonly Currency[]): string | undefined {
  return second === undefined ? first?.code : undefined;
}

function ofCountry(candidates: readonly Currency[], country: string | null): string | undefined {
  return candidates.find(({ countries }) => country !== null && countries.includes(country))?.code;
}

/** For words without a usual meaning: the one candidate that the article names elsewhere. */
function certainly({ usual }: Meaning, candidates: readonly Currency[], { certain }: Evidence): string | undefined {
  return usual === undefined ? only(candidates.filter(({ code }) => certain.has(code))) : undefined;
}

/** How often an article must name the countries of a currency: where there is a usual one, as often as any country. */
function leastNamed({ usual }: Meaning, { named }: Evidence): number {
  return usual === undefined ? 1 : Math.max(2, ...named.values());
}

function mostNamed(
  candidates: readonly Currency[],
  open: readonly Currency[],
  least: number,
  { named }: Evidence,
): string | undefined {
  const counts = candidates
    .map((currency) => ({ currency, times: sum(currency.countries.map((country) => named.get(country) ?? 0)) }))
    .sort((a, b) => b.times - a.times);
  const [most, next] = counts;
  const isClear = most !== undefined && most.times >= least && most.times >= 2 * (next?.times ?? 0);
  return isClear && open.includes(most.currency) ? most.currency.code : undefined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
