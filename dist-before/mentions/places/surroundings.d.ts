import type { Chain } from "../chain.js";
import { type Reading } from "../reading.js";
/** Something named whose country is known. */
export interface Landmark {
    readonly chain: Chain;
    readonly country: string;
    /** The first-level region it lies in or is, as `regionKey` has it, or null. */
    readonly region: string | null;
}
/** What never changes while places are settled: where names stand. */
export interface Layout {
    /** For each chain the numbers of the sentences that name it, ascending. */
    readonly sentences: ReadonlyMap<Chain, readonly number[]>;
    /** Where the report was filed, or null. */
    readonly dateline: Chain | null;
}
/** What the article says elsewhere that may tell where a place lies. */
export interface Surroundings extends Layout {
    /** What names countries: they, their people, their organizations. */
    readonly states: Sightings;
    /** Towns and regions whose country is settled. */
    readonly places: Sightings;
}
/** Of each country or region (`regionKey`) the chain that stands for it, null when several do. */
type Holders = ReadonlyMap<string, Chain | null>;
/** Landmarks, to be asked by the sentence they stand in: an article may have thousands, and one sentence may have all of them. */
export interface Sightings {
    /** By country, and by region as `regionKey` has it. */
    readonly chains: ReadonlyMap<string, ReadonlySet<Chain>>;
    /** For each sentence whose landmarks it names. */
    readonly countries: ReadonlyMap<number, Holders>;
    readonly regions: ReadonlyMap<number, Holders>;
    /** By country, in how many sentences its landmarks are named, all told. */
    readonly totals: ReadonlyMap<string, number>;
}
/** The key of a region among those of all countries. */
export declare function regionKey(country: string, region: string): string;
/** Lays out landmarks by country, region and sentence. */
export declare function sightingsOf(landmarks: readonly Landmark[], sentences: Layout["sentences"]): Sightings;
/** What the sentences of a chain (distance 0) name, or those beside them (1): one map for each of them that names anything. */
export declare function holdersNear(chain: Chain, distance: 0 | 1, { bySentence, layout }: {
    readonly bySentence: ReadonlyMap<number, Holders>;
    readonly layout: Layout;
}): Holders[];
/** Whether another chain than this stands for a country or region. */
export declare function isHeldByOther(holders: Holders, key: string, chain: Chain): boolean;
/** Where the names of an article stand. */
export declare function layoutOf(reading: Reading): Layout;
/** The countries that organizations name: nothing about places can change them. */
export declare function bodiesOf({ chains, gazetteer }: Reading): Landmark[];
export {};
