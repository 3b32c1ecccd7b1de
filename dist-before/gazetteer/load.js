import { foldName } from "../document/namesakes.js";
import { remembered } from "../document/remembered.js";
import { countriesOfPeople, placesNamed } from "./bearers.js";
import { cities } from "./cities.js";
import { commonWords } from "./common.js";
import { countries } from "./countries.js";
import { lazily } from "./lazily.js";
import { commonTags, compromiseLexicon } from "./lexicon.js";
import { organizations } from "./organizations.js";
import { placeTable } from "./place-table.js";
import { populatedPlaces } from "./populated-places.js";
import { regions } from "./regions.js";
import { surnames as moreSurnames } from "./surnames.js";
import { world } from "./world.js";
import { worldFirstNames } from "./world-first-names.js";
/** Builds the gazetteer that ships with Dateline. */
export function loadGazetteer() {
    const lexicon = compromiseLexicon();
    const byCode = new Map(countries.map((country) => [country.code, country]));
    const senses = senseIndex(lexicon);
    const firstNames = union(lexicon, ["MaleName", "FemaleName", "FirstName"]);
    const surnames = new Set([...union(lexicon, ["LastName"]), ...moreSurnames]);
    const towns = lazily(() => placeTable(populatedPlaces));
    const handmade = lazily(() => grouped([...statePlaces(), ...entriesOf(cities, "city"), ...entriesOf(regions, "region")]));
    const worldNames = lazily(() => new Set(worldFirstNames.split(" ")));
    const common = new Set([...union(lexicon, commonTags), ...commonWords]);
    const places = {
        countryOfCode: (alpha3) => byCode.get(alpha3) ?? null,
        countryNamed: (name) => senses.get(keyOf(name))?.country ?? null,
        countryOfDemonym: (word) => senses.get(keyOf(word))?.countryOfDemonym ?? null,
        place: (name) => senses.get(keyOf(name))?.place ?? null,
        handmade: (name) => handmade().get(keyOf(name)) ?? [],
        citiesNamed: (name) => towns().citiesNamed(name),
        regionsNamed: (name) => towns().regionsNamed(name),
    };
    return {
        countryNamed: places.countryNamed,
        countryOfDemonym: places.countryOfDemonym,
        place: places.place,
        citiesNamed: places.citiesNamed,
        regionsNamed: places.regionsNamed,
        countries,
        sensesOf: (name) => senses.get(keyOf(name)) ?? null,
        countryOfCode: places.countryOfCode,
        organization: (name) => senses.get(keyOf(name))?.organization ?? null,
        isFirstName: (word) => firstNames.has(keyOf(word)),
        isSurname: (word) => surnames.has(keyOf(word)),
        placesNamed: remembered((name) => placesNamed(name, places)),
        countriesOfPeople: remembered((word) => countriesOfPeople(word, places)),
        isWorldFirstName: (word) => worldNames().has(foldName(word).replaceAll(" ", "-")),
        isCommonWord: (word) => common.has(keyOf(word)),
    };
}
/** Lower case, straight apostrophes, no leading `the`. */
function keyOf(name) {
    const lower = name.toLowerCase();
    const straight = lower.includes("’") || lower.includes("‘") ? lower.replaceAll(/[’‘]/gu, "'") : lower;
    return straight.startsWith("the") ? straight.replace(/^the\s+/u, "") : straight;
}
/** Every name the gazetteer knows, with all it may stand for. */
function senseIndex(lexicon) {
    const byName = countryIndex((country) => [country.name, ...country.aliases]);
    const byDemonym = countryIndex((country) => country.demonyms);
    const places = placeIndex(lexicon);
    const bodies = organizationIndex(lexicon);
    const index = new Map();
    for (const names of [byName, byDemonym, places, bodies]) {
        for (const name of names.keys()) {
            if (index.has(name))
                continue;
            index.set(name, {
                country: byName.get(name) ?? null,
                countryOfDemonym: byDemonym.get(name) ?? null,
                place: places.get(name) ?? null,
                organization: bodies.get(name) ?? null,
            });
        }
    }
    return index;
}
/** The first country to bear a name keeps it. */
function countryIndex(namesOf) {
    const index = new Map();
    for (const country of countries) {
        for (const name of namesOf(country))
            if (!index.has(keyOf(name)))
                index.set(keyOf(name), country);
    }
    return index;
}
/** Countries win over capitals, capitals over other places; a name borne by cities or regions of two countries has none. */
function placeIndex(lexicon) {
    const listed = sharedNames([...entriesOf(cities, "city"), ...entriesOf(regions, "region")]);
    const index = new Map();
    for (const [key, entry] of [...statePlaces(), ...worldPlaces(), ...listed, ...otherPlaces(lexicon)]) {
        if (!index.has(key))
            index.set(key, entry);
    }
    return index;
}
const spelled = (entry, names) => names.map((name) => [keyOf(name), entry]);
function statePlaces() {
    const states = countries.flatMap(({ code, name, aliases }) => spelled({ name, subtype: "country", country: code }, [name, ...aliases]));
    const seats = countries.flatMap(({ code, capitals }) => spelled({ name: capitals[0] ?? "", subtype: "city", country: code }, capitals));
    return [...states, ...seats];
}
function worldPlaces() {
    return world.flatMap(([name, subtype, country, ...others]) => spelled({ name, subtype, country }, [name, ...others]));
}
/** Places of the lexicon, airport codes left out. */
function otherPlaces(lexicon) {
    return lexiconPlaces.flatMap(([tag, subtype]) => [...(lexicon.get(tag) ?? [])]
        .filter((word) => !/^[a-z]{3}$/u.test(word))
        .map((word) => [word, { name: capitalized(word), subtype, country: null }]));
}
const lexiconPlaces = [
    ["City", "city"],
    ["Region", "region"],
    ["Place", "other"],
];
function capitalized(word) {
    return word.replaceAll(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
}
/** Reads `Kharkiv/Kharkov, Lviv/Lvov` into entries keyed by each spelling. */
function entriesOf(table, subtype) {
    return Object.entries(table).flatMap(([country, list]) => list.split(", ").flatMap((group) => {
        const spellings = group.split("/");
        const entry = { name: spellings[0] ?? group, subtype, country };
        return spellings.map((spelling) => [keyOf(spelling), entry]);
    }));
}
/** All entries of a name. */
function grouped(entries) {
    const groups = new Map();
    for (const [key, entry] of entries)
        groups.set(key, [...(groups.get(key) ?? []), entry]);
    return groups;
}
/** A name that two countries share keeps its first entry, without the country. */
function sharedNames(entries) {
    const index = new Map();
    for (const [key, entry] of entries) {
        const known = index.get(key);
        if (!known)
            index.set(key, entry);
        else if (known.country !== entry.country)
            index.set(key, { ...known, country: null });
    }
    return index;
}
function organizationIndex(lexicon) {
    const index = new Map();
    for (const [name, country, ...others] of organizations) {
        for (const spelling of [name, ...others]) {
            if (!index.has(keyOf(spelling)))
                index.set(keyOf(spelling), { name, country });
        }
    }
    for (const word of union(lexicon, ["Organization", "SportsTeam"])) {
        if (!index.has(word))
            index.set(word, { name: capitalized(word), country: null });
    }
    return index;
}
function union(lexicon, tags) {
    return new Set(tags.flatMap((tag) => [...(lexicon.get(tag) ?? [])]));
}
//# sourceMappingURL=load.js.map