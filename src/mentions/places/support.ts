import type { PlaceBearer } from "../../gazetteer/gazetteer.js";
import type { Chain } from "../chain.js";
import { isLandmarkNear, type Landmark, regionKey, type Sightings, type Surroundings } from "./surroundings.js";

/** One kind of evidence that a place of the article lies in a country. */
interface Clue {
  readonly name: string;
  readonly description: string;
  /** How much it counts, 0 for nothing. */
  readonly weigh: (chain: Chain, bearer: PlaceBearer, around: Surroundings) => number;
}

/** The evidence, weighed by judgement: what a sentence names counts more than what the article names somewhere. */
const clues: readonly Clue[] = [
  {
    name: "country-named",
    description: "The article names the country, its people or a body of it: 4 in the sentence, 2 beside it, else 1.",
    weigh: (chain, { country }, around) => {
      const isOfIt = (landmark: Landmark) => landmark.country === country;
      return [0, 1, 2, 4][closeness(chain, country, { around, among: around.states, isOfIt })] ?? 0;
    },
  },
  {
    name: "dateline",
    description: "The report was filed in the country: 2.",
    weigh: (chain, { country }, { dateline, places, states }) => {
      if (dateline === null || dateline === chain) return 0;
      return [places, states].some(({ chains }) => chains.get(country)?.has(dateline)) ? 2 : 0;
    },
  },
  {
    name: "neighbour",
    description:
      "Another town or region of the country is named: 3 in the sentence, 2 beside it, else 1; 2 more in the same region.",
    weigh: (chain, { country, region }, around) => {
      const among = around.places;
      const isOfIt = (landmark: Landmark) => landmark.country === country;
      const inCountry = closeness(chain, country, { around, among, isOfIt });
      if (region === null || inCountry === 0) return inCountry;
      const key = regionKey(country, region);
      const isThere = (landmark: Landmark) => landmark.region === key;
      const inRegion = closeness(chain, key, { around, among, isOfIt: isThere });
      return Math.max(inCountry, inRegion === 0 ? 0 : inRegion + 2);
    },
  },
];

/** How much the article speaks for one bearer of a chain's name. */
export function supportOf(chain: Chain, bearer: PlaceBearer, around: Surroundings): number {
  return clues.reduce((sum, { weigh }) => sum + weigh(chain, bearer, around), 0);
}

interface Search {
  readonly around: Surroundings;
  readonly among: Sightings;
  readonly isOfIt: (landmark: Landmark) => boolean;
}

/** 3 when a sentence names the chain and another landmark of a country or region, 2 when neighbouring ones do, 1 when any does, else 0. */
function closeness(chain: Chain, key: string, { around, among, isOfIt }: Search): number {
  const chains = among.chains.get(key);
  if (!chains || (chains.size === 1 && chains.has(chain))) return 0;
  const search = { layout: around, isWanted: isOfIt };
  if (isLandmarkNear(chain, 0, among, search)) return 3;
  return isLandmarkNear(chain, 1, among, search) ? 2 : 1;
}
