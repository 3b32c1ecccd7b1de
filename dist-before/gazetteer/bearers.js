import { foldName } from "../document/namesakes.js";
import { peoplePrefixes, regionalPeoples, sharedPeoples, sharedPlaces } from "./shared.js";
import { world } from "./world.js";
/** People of a place that the table does not count: what is listed by hand, and a capital, is worth a big city… */
const uncounted = 1_000_000;
/** … and any other region a smaller one. */
const uncountedRegion = 240_000;
const shared = new Map(sharedPlaces.map(([name, subtype, codes]) => [foldName(name), { subtype, codes: codes.split(" ") }]));
/** Continents, seas and the like lie in no country, though towns bear their names. */
const countryless = new Set(world.flatMap(([name, , country, ...others]) => (country === null ? [name, ...others].map(foldName) : [])));
/**
 * Everything a place's name may stand for: what is listed by hand comes first, then the rest, the biggest first. A region
 * that no list has lies where the place lies whose name it bears: `Zaporozhye Region`.
 */
export function placesNamed(name, lists) {
    const own = placesAs(name, lists);
    const [, town = ""] = own.length > 0 ? [] : (regionName.exec(name) ?? []);
    return town === "" ? own : placesAs(town, lists).map((place) => ({ ...place, subtype: "region", region: name }));
}
const regionName = /^(.{2,60}) (?:county|district|governorate|oblast|prefecture|province|region)$/iu;
function placesAs(name, lists) {
    const key = foldName(name);
    const sharing = shared.get(key);
    if (!sharing && countryless.has(key))
        return [];
    const listed = listedPlace(name, lists);
    if (listed && (listed.subtype === "facility" || listed.subtype === "other"))
        return [listed];
    const others = [
        ...lists
            .handmade(name)
            .flatMap((entry) => entry.country && entry.country !== listed?.country ? [handBearer(entry, entry.country, lists)] : []),
        ...(sharing?.codes ?? []).map((country) => bearer({ country, subtype: sharing?.subtype ?? "region" })),
        ...lists
            .regionsNamed(name)
            .map(({ country, name: region }) => bearer({ country, subtype: "region", region, population: uncountedRegion })),
        ...lists
            .citiesNamed(name)
            .map(({ country, region, population }) => bearer({ country, subtype: "city", region, population })),
    ].sort((a, b) => b.population - a.population);
    return listed ? [listed, ...others] : others;
}
function bearer(known) {
    return { region: null, population: uncounted, isListed: false, ...known };
}
/** The place that the lists made by hand give a name, when they give one. */
function listedPlace(name, lists) {
    const state = lists.countryNamed(name);
    const population = Number.POSITIVE_INFINITY;
    if (state)
        return bearer({ country: state.code, subtype: "country", population, isListed: true });
    const place = lists.place(name);
    return place?.country ? { ...handBearer(place, place.country, lists), isListed: true } : null;
}
/** A place listed by hand, with the people and the region that the table gives that town. */
function handBearer({ name, subtype }, country, lists) {
    const town = subtype === "city" ? lists.citiesNamed(name).find((each) => each.country === country) : undefined;
    if (!town)
        return bearer({ country, subtype });
    const isCapital = lists.countryOfCode(country)?.capitals.includes(name) ?? false;
    const population = Math.max(town.population, isCapital ? uncounted : 0);
    return bearer({ country, subtype, region: town.region, population });
}
const peoples = new Map([...sharedPeoples, ...regionalPeoples].map(([word, codes]) => [foldName(word), codes.split(" ")]));
/** The countries whose people a word names, the likeliest first: one of `Kenyans`, two of `Franco-German`. */
export function countriesOfPeople(word, lists) {
    const whole = countriesOfWord(word, lists);
    if (whole.length > 0 || !/[-–]/u.test(word))
        return whole;
    return [...new Set(word.split(/[-–]/u).flatMap((part) => countriesOfPart(part, lists)))];
}
function countriesOfWord(word, { countryOfDemonym }) {
    const key = foldName(word);
    const codes = peoples.get(key) ?? peoples.get(key.replace(/s$/u, ""));
    const country = countryOfDemonym(word);
    return codes ?? (country ? [country.code] : []);
}
function countriesOfPart(part, lists) {
    const prefix = peoplePrefixes.get(part.toLowerCase());
    if (prefix)
        return [prefix];
    const country = lists.countryNamed(part);
    return country ? [country.code] : countriesOfWord(part, lists);
}
//# sourceMappingURL=bearers.js.map