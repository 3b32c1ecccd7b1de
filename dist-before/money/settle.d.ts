import type { Article } from "../document/article.js";
import type { Name } from "../document/names.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import { type Meaning } from "./lexicon.js";
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
export declare function evidenceOf(doc: Article & {
    readonly names: readonly Name[];
}, amounts: readonly Meaning[], gazetteer: Gazetteer): Evidence;
/** The country that a country's, city's or nationality's name points to, or null. */
export declare function countryOf(name: string, gazetteer: Gazetteer): string | null;
/** Whether the article is filed from, or names, a country with one of the currencies. */
export declare function hasCountry({ currencies }: Meaning, { filed, named }: Evidence): boolean;
/** What an amount's currency may be: one, when settled; else all that are possible, sorted. */
export interface Settled {
    readonly currency: string | null;
    readonly candidates: readonly string[];
}
/**
 * Settles what a sign or word means: the only candidate; else the currency of the country the article was filed from;
 * else the one other amounts of the article name; else the one whose countries the article names most (twice as often
 * as any other's); else the usual one. Where readers have a usual one in mind, the country must be named twice and no
 * country more often, and an article that marks the local currency elsewhere (`A$`) means the usual one by the bare sign.
 */
export declare function settle(meaning: Meaning, evidence: Evidence): Settled;
