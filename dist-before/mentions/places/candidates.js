import { foldName } from "../../document/namesakes.js";
import { fullestName } from "../chain.js";
/** What a chain's name may stand for: places, or for a nationality the countries whose people it names. */
export function bearersOf(chain, gazetteer) {
    if (chain.type === "NORP")
        return peoplesOf(chain, gazetteer);
    for (const name of new Set([...(chain.known ? [chain.known.name] : []), fullestName(chain), ...chain.names])) {
        const bearers = gazetteer.placesNamed(name);
        if (bearers.length > 0)
            return bearers;
    }
    return [];
}
function peoplesOf(chain, gazetteer) {
    const codes = gazetteer.countriesOfPeople(fullestName(chain));
    return codes.map((country) => ({
        country,
        subtype: "country",
        region: null,
        population: Number.POSITIVE_INFINITY,
        isListed: country === chain.known?.country,
    }));
}
/** Whether a bearer lies in a territory: in its country and, when that is a region, in it or as it. */
export function liesIn({ country, region }, territory) {
    if (country !== territory.country)
        return false;
    return territory.subtype !== "region" || region === null || foldName(region) === foldName(territory.region ?? "");
}
//# sourceMappingURL=candidates.js.map