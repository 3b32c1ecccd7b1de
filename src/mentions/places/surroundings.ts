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

/** Landmarks, to be asked by the sentence they stand in: an article may have thousands. */
export interface Sightings {
  /** By country, and by region as `regionKey` has it. */
  readonly chains: ReadonlyMap<string, ReadonlySet<Chain>>;
  readonly bySentence: ReadonlyMap<number, readonly Landmark[]>;
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
  const bySentence = new Map<number, Landmark[]>();
  const totals = new Map<string, number>();
  for (const landmark of landmarks) {
    const { chain, country, region } = landmark;
    const own = sentences.get(chain) ?? [];
    madeAt(chains, country, newSet).add(chain);
    if (region !== null) madeAt(chains, region, newSet).add(chain);
    totals.set(country, (totals.get(country) ?? 0) + own.length);
    for (const sentence of own) madeAt(bySentence, sentence, newList).push(landmark);
  }
  return { chains, bySentence, totals };
}

const newSet = () => new Set<Chain>();
const newList = () => [] as Landmark[];

function madeAt<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/** Whether a chain's sentences name a landmark like this (0), or those beside them (1), the chain itself left out. */
export function isLandmarkNear(
  chain: Chain,
  distance: 0 | 1,
  { bySentence }: Sightings,
  { layout, isWanted }: { readonly layout: Layout; readonly isWanted: (landmark: Landmark) => boolean },
): boolean {
  const isOther = (landmark: Landmark) => landmark.chain !== chain && isWanted(landmark);
  const isNamedIn = (sentence: number) => bySentence.get(sentence)?.some(isOther) ?? false;
  const own = layout.sentences.get(chain) ?? [];
  return distance === 0
    ? own.some(isNamedIn)
    : own.some((sentence) => isNamedIn(sentence - 1) || isNamedIn(sentence + 1));
}

/** The landmarks that a chain's sentences name (0) or those beside them (1), the chain itself left out. */
export function landmarksNear(chain: Chain, distance: 0 | 1, { bySentence }: Sightings, layout: Layout): Landmark[] {
  const steps = distance === 0 ? [0] : [-1, 1];
  const own = layout.sentences.get(chain) ?? [];
  return own
    .flatMap((sentence) => steps.flatMap((step) => bySentence.get(sentence + step) ?? []))
    .filter((landmark) => landmark.chain !== chain);
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
