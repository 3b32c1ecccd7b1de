import { foldName } from "../../document/namesakes.js";
import type { Chain } from "../chain.js";
import { countryOf, type Reading } from "../reading.js";

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
export function regionKey(country: string, region: string): string {
  return `${country}/${foldName(region)}`;
}

/** Lays out landmarks by country, region and sentence. */
export function sightingsOf(landmarks: readonly Landmark[], sentences: Layout["sentences"]): Sightings {
  const chains = new Map<string, Set<Chain>>();
  const countries = new Map<number, Map<string, Chain | null>>();
  const regions = new Map<number, Map<string, Chain | null>>();
  const totals = new Map<string, number>();
  for (const { chain, country, region } of landmarks) {
    const own = sentences.get(chain) ?? [];
    madeAt(chains, country, newSet).add(chain);
    if (region !== null) madeAt(chains, region, newSet).add(chain);
    totals.set(country, (totals.get(country) ?? 0) + own.length);
    for (const sentence of own) {
      hold(madeAt(countries, sentence, newHolders), country, chain);
      if (region !== null) hold(madeAt(regions, sentence, newHolders), region, chain);
    }
  }
  return { chains, countries, regions, totals };
}

const newSet = () => new Set<Chain>();
const newHolders = () => new Map<string, Chain | null>();

function hold(holders: Map<string, Chain | null>, key: string, chain: Chain): void {
  holders.set(key, holders.has(key) && holders.get(key) !== chain ? null : chain);
}

function madeAt<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/** What the sentences of a chain (distance 0) name, or those beside them (1): one map for each of them that names anything. */
export function holdersNear(
  chain: Chain,
  distance: 0 | 1,
  { bySentence, layout }: { readonly bySentence: ReadonlyMap<number, Holders>; readonly layout: Layout },
): Holders[] {
  const steps = distance === 0 ? [0] : [-1, 1];
  const own = layout.sentences.get(chain) ?? [];
  return own.flatMap((sentence) => steps.flatMap((step) => bySentence.get(sentence + step) ?? []));
}

/** Whether another chain than this stands for a country or region. */
export function isHeldByOther(holders: Holders, key: string, chain: Chain): boolean {
  const holder = holders.get(key);
  return holder !== undefined && holder !== chain;
}

/** Where the names of an article stand. */
export function layoutOf(reading: Reading): Layout {
  return { sentences: sentencesOf(reading), dateline: datelineChain(reading) };
}

function sentencesOf({ named, tokens }: Reading): Map<Chain, number[]> {
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

function datelineChain({ doc, chains }: Reading): Chain | null {
  const place = doc.dateline?.place;
  if (!place) return null;
  const isThere = ({ start }: { readonly start: number }) => place.start <= start && start < place.end;
  return chains.find(({ type, mentions }) => type === "PLACE" && mentions.some(isThere)) ?? null;
}

/** Media that tell of all the world: that the report is theirs says nothing of where it plays. */
// biome-ignore format: one name a line
const media: ReadonlySet<string> = new Set([
  "Agence France-Presse",
  "Al Jazeera",
  "Anadolu Agency",
  "Asian News International",
  "Associated Press",
  "BBC News",
  "Bloomberg",
  "British Broadcasting Corporation",
  "Cable News Network",
  "Deutsche Presse-Agentur",
  "Deutsche Welle",
  "Fox News",
  "Guardian",
  "ITAR-TASS",
  "Interfax",
  "Kyodo News",
  "New York Times",
  "RIA Novosti",
  "Reuters",
  "Sputnik",
  "TASS",
  "Wall Street Journal",
  "Washington Post",
  "Xinhua",
]);

/** The countries that organizations name: nothing about places can change them. */
export function bodiesOf({ chains, gazetteer }: Reading): Landmark[] {
  return chains.flatMap((chain) => {
    const isBody = chain.type === "ORG" && !media.has(chain.known?.name ?? "");
    const country = isBody ? countryOf(chain, gazetteer) : null;
    return country === null ? [] : [{ chain, country, region: null }];
  });
}
