import { foldName } from "../../document/namesakes.js";
import { countryOf } from "../reading.js";
/** The key of a region among those of all countries. */
export function regionKey(country, region) {
    return `${country}/${foldName(region)}`;
}
/** Lays out landmarks by country, region and sentence. */
export function sightingsOf(landmarks, sentences) {
    const chains = new Map();
    const countries = new Map();
    const regions = new Map();
    const totals = new Map();
    for (const { chain, country, region } of landmarks) {
        const own = sentences.get(chain) ?? [];
        madeAt(chains, country, newSet).add(chain);
        if (region !== null)
            madeAt(chains, region, newSet).add(chain);
        totals.set(country, (totals.get(country) ?? 0) + own.length);
        for (const sentence of own) {
            hold(madeAt(countries, sentence, newHolders), country, chain);
            if (region !== null)
                hold(madeAt(regions, sentence, newHolders), region, chain);
        }
    }
    return { chains, countries, regions, totals };
}
const newSet = () => new Set();
const newHolders = () => new Map();
function hold(holders, key, chain) {
    holders.set(key, holders.has(key) && holders.get(key) !== chain ? null : chain);
}
function madeAt(map, key, make) {
    const value = map.get(key) ?? make();
    map.set(key, value);
    return value;
}
/** What the sentences of a chain (distance 0) name, or those beside them (1): one map for each of them that names anything. */
export function holdersNear(chain, distance, { bySentence, layout }) {
    const steps = distance === 0 ? [0] : [-1, 1];
    const own = layout.sentences.get(chain) ?? [];
    return own.flatMap((sentence) => steps.flatMap((step) => bySentence.get(sentence + step) ?? []));
}
/** Whether another chain than this stands for a country or region. */
export function isHeldByOther(holders, key, chain) {
    const holder = holders.get(key);
    return holder !== undefined && holder !== chain;
}
/** Where the names of an article stand. */
export function layoutOf(reading) {
    return { sentences: sentencesOf(reading), dateline: datelineChain(reading) };
}
function sentencesOf({ named, tokens }) {
    const sentences = new Map();
    named.forEach((name, index) => {
        const sentence = tokens[index]?.sentence;
        if (name?.first !== index || sentence === undefined)
            return;
        const list = sentences.get(name.chain) ?? [];
        sentences.set(name.chain, list);
        if (list.at(-1) !== sentence)
            list.push(sentence);
    });
    return sentences;
}
function datelineChain({ doc, chains }) {
    const place = doc.dateline?.place;
    if (!place)
        return null;
    const isThere = ({ start }) => place.start <= start && start < place.end;
    return chains.find(({ type, mentions }) => type === "PLACE" && mentions.some(isThere)) ?? null;
}
/** Media that tell of all the world: that the report is theirs says nothing of where it plays. */
// biome-ignore format: one name a line
const media = new Set([
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
export function bodiesOf({ chains, gazetteer }) {
    return chains.flatMap((chain) => {
        const isBody = chain.type === "ORG" && !media.has(chain.known?.name ?? "");
        const country = isBody ? countryOf(chain, gazetteer) : null;
        return country === null ? [] : [{ chain, country, region: null }];
    });
}
//# sourceMappingURL=surroundings.js.map