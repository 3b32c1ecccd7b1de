import type { Article } from "../document/article.js";
import type { Name } from "../document/names.js";
import { surfaceOf } from "../document/span.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";

/** What an article tells about whose money it speaks of. */
export interface Evidence {
  /** Currency of the country it was filed from, or null. */
  readonly filed: string | null;
  /** How often the article names countries, cities and nationalities with each currency. */
  readonly named: ReadonlyMap<string, number>;
}

/** Reads dateline and names for the countries they point to. */
export function evidenceOf(doc: Article & { readonly names: readonly Name[] }, gazetteer: Gazetteer): Evidence {
  const named = new Map<string, number>();
  for (const name of doc.names) {
    if (name.type !== "PLACE" && name.type !== "NORP") continue;
    const currency = currencyOf(surfaceOf(doc.text, name), gazetteer);
    if (currency) named.set(currency, (named.get(currency) ?? 0) + 1);
  }
  const place = doc.dateline?.place;
  return { filed: place ? currencyOf(surfaceOf(doc.text, place), gazetteer) : null, named };
}

/** The currency of the country that a country's, city's or nationality's name points to, or null. */
export function currencyOf(name: string, gazetteer: Gazetteer): string | null {
  const country =
    gazetteer.countryNamed(name) ??
    gazetteer.countryOfDemonym(name) ??
    gazetteer.countryOfCode(gazetteer.place(name)?.country ?? "");
  return country?.currency ?? null;
}

/**
 * Settles what a sign or word means: the only candidate; else the currency of the country the article was filed from;
 * else, for currencies without a default, the one whose countries the article names most (twice as often as any
 * other); else the default. Null when the article does not decide.
 */
export function settle(candidates: readonly string[], isOpen: boolean, { filed, named }: Evidence): string | null {
  const [first = null] = candidates;
  if (candidates.length <= 1) return first;
  if (filed !== null && candidates.includes(filed)) return filed;
  if (!isOpen) return first;
  const counts = candidates
    .map((currency) => ({ currency, times: named.get(currency) ?? 0 }))
    .sort((a, b) => b.times - a.times);
  const [most, next] = counts;
  return most && most.times > 0 && most.times >= 2 * (next?.times ?? 0) ? most.currency : null;
}
