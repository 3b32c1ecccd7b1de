import { foldName } from "../../document/namesakes.js";
import type { PlaceBearer } from "../../gazetteer/gazetteer.js";
import type { Chain } from "../chain.js";
import { countryOf, type Reading } from "../reading.js";

/** What the article says elsewhere that may tell where a place lies. */
export interface Surroundings {
  /** For each chain the numbers of the sentences that name it, ascending. */
  readonly sentences: ReadonlyMap<Chain, readonly number[]>;
  /** What names countries: they, their people, their organizations. */
  readonly states: readonly Landmark[];
  /** Towns and regions whose country is settled. */
  readonly places: readonly Landmark[];
  /** Where the report was filed, or null. */
  readonly dateline: Chain | null;
}

/** Something named whose country is known. */
export interface Landmark {
  readonly chain: Chain;
  readonly country: string;
  /** The first-level region it lies in or is, or null. */
  readonly region: string | null;
}

/** One kind of evidence that a place of the article lies in a country. */
interface Clue {
  readonly name: string;
  readonly description: string;
  /** How much it counts, 0 for nothing. */
  readonly weigh: (chain: Chain, bearer: PlaceBearer, surroundings: Surroundings) => number;
}

/** The evidence, weighed by judgement: what a sentence names counts more than what the article names somewhere. */
export const clues: readonly Clue[] = [
  {
    name: "country-named",
    description: "The article names the country, its people or a body of it: 4 in the sentence, 2 beside it, else 1.",
    weigh: (chain, { country }, { sentences, states }) => {
      const named = states.filter((state) => state.country === country && state.chain !== chain);
      return Math.max(0, ...named.map((state) => [1, 2, 4][closeness(sentences, chain, state.chain)] ?? 0));
    },
  },
  {
    name: "dateline",
    description: "The report was filed in the country: 2.",
    weigh: (chain, { country }, { dateline, places, states }) => {
      if (dateline === null || dateline === chain) return 0;
      return [...places, ...states].some((known) => known.chain === dateline && known.country === country) ? 2 : 0;
    },
  },
  {
    name: "neighbour",
    description:
      "Another town or region of the country is named: 3 in the sentence, 2 beside it, else 1; 2 more in the same region.",
    weigh: (chain, { country, region }, { sentences, places }) => {
      const near = places.filter((place) => place.country === country && place.chain !== chain);
      const isSame = (place: Landmark) =>
        place.region !== null && region !== null && foldName(place.region) === foldName(region);
      return Math.max(
        0,
        ...near.map((place) => closeness(sentences, chain, place.chain) + 1 + (isSame(place) ? 2 : 0)),
      );
    },
  },
];

/** How much the article speaks for one bearer of a chain's name. */
export function supportOf(chain: Chain, bearer: PlaceBearer, surroundings: Surroundings): number {
  return clues.reduce((sum, { weigh }) => sum + weigh(chain, bearer, surroundings), 0);
}

/** 2 when a sentence names both, 1 when two neighbouring ones do, else 0. */
function closeness(sentences: Surroundings["sentences"], a: Chain, b: Chain): number {
  const [own, others] = [sentences.get(a) ?? [], new Set(sentences.get(b) ?? [])];
  if (own.some((sentence) => others.has(sentence))) return 2;
  return own.some((sentence) => others.has(sentence - 1) || others.has(sentence + 1)) ? 1 : 0;
}

/** Whether one sentence or two neighbouring ones name both. */
export function isNear(a: Chain, b: Chain, { sentences }: Surroundings): boolean {
  return closeness(sentences, a, b) > 0;
}

/** In how many sentences a chain is named. */
export function namedIn(chain: Chain, { sentences }: Surroundings): number {
  return sentences.get(chain)?.length ?? 0;
}

/** For each chain the sentences its names stand in. */
export function sentencesOf({ named, tokens }: Reading): Map<Chain, number[]> {
  const sentences = new Map<Chain, number[]>();
  named.forEach((name, index) => {
    const sentence = tokens[index]?.sentence;
    if (name?.first !== index || sentence === undefined) return;
    const list = sentences.get(name.chain) ?? [];
    sentences.set(name.chain, list);
    if (list.at(-1) !== sentence) list.push(sentence);
  });
  return sentences;
}

/** The countries that nationalities and organizations name: nothing about places can change them. */
export function bodiesOf({ chains, gazetteer }: Reading): Landmark[] {
  return chains.flatMap((chain) => {
    const country = chain.type === "ORG" ? countryOf(chain, gazetteer) : null;
    return country === null ? [] : [{ chain, country, region: null }];
  });
}

/** The chain of the dateline's place. */
export function datelineChain({ doc, chains }: Reading): Chain | null {
  const place = doc.dateline?.place;
  if (!place) return null;
  const isThere = ({ start }: { readonly start: number }) => place.start <= start && start < place.end;
  return chains.find(({ type, mentions }) => type === "PLACE" && mentions.some(isThere)) ?? null;
}
