import { fullestName } from "../chain.js";
import { holdersNear, isHeldByOther } from "./surroundings.js";
/** Waters that several countries share, and roads across them. */
const shared = /\b(?:gulf|highway|ocean|sea|strait)\b/iu;
/**
 * Where a place lies that nobody knows: in the country the article is about, when nothing around the place is of another.
 * An article is about the country that it names most, twice as often as any other; where it was filed counts as naming it twice.
 */
export function companyOf(chain, around) {
    if (chain.type !== "PLACE" || shared.test(fullestName(chain)))
        return null;
    const country = subjectOf(around);
    if (country === null || hasOthersNear(chain, country, around))
        return null;
    return { country, subtype: "other", region: null, population: 0, isListed: false };
}
/** Whether sentences that name a chain, or those beside them, name anything of another country. */
function hasOthersNear(chain, country, around) {
    const near = [around.states, around.places].flatMap(({ countries: bySentence }) => [
        ...holdersNear(chain, 0, { bySentence, layout: around }),
        ...holdersNear(chain, 1, { bySentence, layout: around }),
    ]);
    return near.some((holders) => [...holders.keys()].some((other) => other !== country && isHeldByOther(holders, other, chain)));
}
function subjectOf({ states, places, dateline }) {
    const counts = new Map();
    const add = (country, times) => counts.set(country, (counts.get(country) ?? 0) + times);
    for (const { totals, chains } of [states, places])
        for (const [country, times] of totals)
            add(country, times + (dateline && chains.get(country)?.has(dateline) ? 2 : 0));
    const [[country, most] = ["", 0], [, second] = ["", 0]] = [...counts].sort(([, one], [, other]) => other - one);
    return most >= 2 && most >= 2 * second ? country : null;
}
//# sourceMappingURL=company.js.map