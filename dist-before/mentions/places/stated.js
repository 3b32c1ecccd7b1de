import { wordAt } from "../reading.js";
import { liesIn } from "./candidates.js";
const openers = new Set([",", "(", "[", "/"]);
const joiners = new Set([",", "and", "or", "&"]);
const directions = new Set("the central eastern far north northeast northeastern northern northwest northwestern rural south southeast southeastern southern southwest southwestern west western upper lower east coastal occupied".split(" "));
const nouns = new Set("area capital city county department district governorate island municipality oblast port prefecture province region republic resort state suburb town territory village".split(" "));
/** What may stand between an owner and the place. */
const described = new Set([...directions, ...nouns, "of"]);
/** The ways to say where a place lies. Each was seen in the news; none asks what the words mean. */
const patterns = [
    {
        name: "pair",
        description: "`Paris, Texas`, `Washington [US]`",
        find: (reading, place) => {
            if (!openers.has(wordAt(reading, place.end, place.first)))
                return null;
            return statement(place, nameFrom(reading, place.end + 1, place.first));
        },
    },
    {
        name: "in",
        description: "`Hama in northern Syria`, `Hama, in Syria`",
        find: (reading, place) => {
            const comma = wordAt(reading, place.end, place.first) === "," ? 1 : 0;
            if (wordAt(reading, place.end + comma, place.first) !== "in")
                return null;
            return statement(place, nameBehind(reading, place.end + comma + 1, directions));
        },
    },
    {
        name: "apposition",
        description: "`Hama, a city in Syria`, `Hama, the capital of Hama province in Syria`",
        find: (reading, place) => {
            const article = wordAt(reading, place.end + 1, place.first);
            if (wordAt(reading, place.end, place.first) !== "," || !["a", "an", "the"].includes(article))
                return null;
            const link = linkWithin(reading, place.end + 2);
            return link === null ? null : statement(place, nameBehind(reading, link + 1, directions));
        },
    },
    {
        name: "owner",
        description: "`the Syrian city of Hama`, `Syria's Hama province`, `the northern Syrian town of Hama`",
        find: (reading, within) => {
            let index = within.end;
            if (/^['’]s?$/u.test(wordAt(reading, index, within.first)))
                index++;
            const place = nameBehind(reading, index, described);
            const isOwned = index > within.end || (place !== null && place.first > index);
            return place !== null && isOwned && wordAt(reading, index, within.first) !== "of"
                ? statement(place, within)
                : null;
        },
    },
    {
        name: "list-after",
        description: "`Georgia and Alabama`: a country's name in a list of regions of another country",
        find: (reading, place) => joiners.has(wordAt(reading, place.end, place.first))
            ? statement(place, nameFrom(reading, place.end + 1, place.first))
            : null,
    },
    {
        name: "list-before",
        description: "`Alabama, Georgia and Florida`, `Kaduna and Niger`",
        find: (reading, within) => joiners.has(wordAt(reading, within.end, within.first))
            ? statement(nameFrom(reading, within.end + 1, within.first), within)
            : null,
    },
];
function statement(place, within) {
    return place && within && place.chain !== within.chain && place.chain.type === "PLACE" ? { place, within } : null;
}
/** The name that begins at a token of the same sentence. */
function nameFrom(reading, index, beside) {
    const name = reading.named[index] ?? null;
    return name && name.first === index && reading.tokens[index]?.sentence === reading.tokens[beside]?.sentence
        ? name
        : null;
}
/** The name behind at most four of the given words. */
function nameBehind(reading, from, passed) {
    let index = from;
    while (index < from + 4 && passed.has(wordAt(reading, index, from - 1)))
        index++;
    return nameFrom(reading, index, from - 1);
}
/** The `in` or `of` that ends a description of at most eight plain words. */
function linkWithin(reading, from) {
    for (let index = from; index < from + 8; index++) {
        const word = wordAt(reading, index, from - 1);
        if (word === "in" || word === "of")
            return nameBehind(reading, index + 1, directions) ? index : null;
        if (reading.named[index] || !/^[a-z\d-]+$/u.test(word))
            return null;
    }
    return null;
}
/** Everything the article says of where its places lie. */
export function statementsOf(reading) {
    const found = [];
    reading.named.forEach((name, index) => {
        if (name?.first !== index)
            return;
        for (const { name: pattern, find } of patterns) {
            const pair = find(reading, name);
            if (pair)
                found.push({ pattern, ...pair });
        }
    });
    return found;
}
/**
 * Reads a statement by what its names may stand for: `Atlanta, Georgia` is the pair that fits. A place nobody knows takes
 * the territory at its word; one that is known elsewhere only is an item of a list (`Paris, Germany and Spain`), and so
 * are two countries (`Niger, Nigeria and Chad`), though one may be a region of the other.
 */
export function settledBy(places, territories) {
    const wide = territories.filter(({ subtype }) => subtype === "country" || subtype === "region");
    const isCountry = places[0]?.subtype === "country";
    for (const within of wide) {
        if (isCountry && within.subtype === "country")
            continue;
        const place = places.find((bearer) => bearer.subtype !== "country" && liesIn(bearer, within));
        if (place)
            return { place, within };
    }
    const [only] = wide;
    const isSure = only !== undefined && wide.every(({ country }) => country === only.country);
    return places.length === 0 && isSure ? { place: null, within: only } : null;
}
/** The same for an item of a list: only what would be a country by itself is read as the region that its neighbours are. */
export function settledBeside(places, neighbours) {
    const [neighbour] = neighbours;
    if (places[0]?.subtype !== "country" || neighbour?.subtype !== "region")
        return null;
    const place = places.find(({ subtype, country }) => subtype === "region" && country === neighbour.country);
    return place ? { place, within: neighbour } : null;
}
//# sourceMappingURL=stated.js.map