import { holdersNear, isHeldByOther, regionKey } from "./surroundings.js";
/** The evidence, weighed by judgement: what a sentence names counts more than what the article names somewhere. */
const clues = [
    {
        name: "country-named",
        description: "The article names the country, its people or a body of it: 4 in the sentence, 2 beside it, else 1.",
        weigh: (chain, { country }, around) => [0, 1, 2, 4][closeness(chain, country, { around, among: "states", in: "countries" })] ?? 0,
    },
    {
        name: "dateline",
        description: "The report was filed in the country: 2.",
        weigh: (chain, { country }, { dateline, places, states }) => {
            if (dateline === null || dateline === chain)
                return 0;
            return [places, states].some(({ chains }) => chains.get(country)?.has(dateline)) ? 2 : 0;
        },
    },
    {
        name: "neighbour",
        description: "Another town or region of the country is named: 3 in the sentence, 2 beside it, else 1; 2 more in the same region.",
        weigh: (chain, { country, region }, around) => {
            const inCountry = closeness(chain, country, { around, among: "places", in: "countries" });
            if (region === null || inCountry === 0)
                return inCountry;
            const inRegion = closeness(chain, regionKey(country, region), { around, among: "places", in: "regions" });
            return Math.max(inCountry, inRegion === 0 ? 0 : inRegion + 2);
        },
    },
];
/** How much the article speaks for one bearer of a chain's name. */
export function supportOf(chain, bearer, around) {
    return clues.reduce((sum, { weigh }) => sum + weigh(chain, bearer, around), 0);
}
/** 3 when a sentence names the chain and another landmark of a country or region, 2 when neighbouring ones do, 1 when any does, else 0. */
function closeness(chain, key, { around, among, in: kind }) {
    const { chains, [kind]: bySentence } = around[among];
    const all = chains.get(key);
    if (!all || (all.size === 1 && all.has(chain)))
        return 0;
    const isNear = (distance) => holdersNear(chain, distance, { bySentence, layout: around }).some((holders) => isHeldByOther(holders, key, chain));
    if (isNear(0))
        return 3;
    return isNear(1) ? 2 : 1;
}
//# sourceMappingURL=support.js.map