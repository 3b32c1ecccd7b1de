import { acronymKey, acronymsOf, nameWords, romanizationKey } from "../document/namesakes.js";
import { firstStart, fullestName } from "./chain.js";
import { companyTails, generalWords, organizationHeads } from "./organization-words.js";
const smallWords = new Set(["affairs", "and", "for", "of", "on", "the", "&"]);
const spellings = new Map([
    ["one", "1"],
    ["i", "1"],
    ["two", "2"],
    ["ii", "2"],
    ["three", "3"],
    ["iii", "3"],
    ["four", "4"],
    ["iv", "4"],
    ["centre", "center"],
    ["defence", "defense"],
    ["labour", "labor"],
    ["programme", "program"],
]);
export function thingOf(chain, { gazetteer, text }) {
    const printed = spelledOut(fullestName(chain), gazetteer);
    const known = chain.known?.name ?? "";
    const name = known.length > printed.length ? known : printed;
    const words = nameWords(name).map((word, index) => (index === 0 ? word : evenSpelling(word)));
    const countries = [];
    const core = [];
    for (const word of words) {
        const country = gazetteer.countryOfDemonym(word) ?? gazetteer.countryNamed(word);
        if (country)
            countries.push(country.code);
        else if (!smallWords.has(word))
            core.push(evenSpelling(word));
    }
    const start = firstStart(chain);
    const initials = new Set([...new Set(chain.names)].flatMap(acronymsOf));
    return {
        chain,
        name,
        start,
        words,
        core: core.sort().join(" "),
        countries,
        acronym: acronymKey(name),
        initials,
        romanized: romanizations(words),
        openings: openingsBehind(chain, text),
    };
}
/** Looks behind each mention once, at those that have been added when it is asked again. */
function openingsBehind({ mentions }, text) {
    const found = [];
    let seen = 0;
    return () => {
        for (; seen < mentions.length; seen++) {
            const end = mentions[seen]?.end ?? 0;
            const gap = /^['’]?s?\s{0,3}\((?:the\s|[“"'])?/u.exec(text.slice(end, end + 10))?.[0];
            if (gap !== undefined)
                found.push(end + gap.length);
        }
        return found;
    };
}
/** A name with an acronym in it written out: `UN Charter` as United Nations Charter. */
function spelledOut(name, gazetteer) {
    const parts = name.split(" ");
    if (parts.length < 2)
        return name;
    return parts
        .map((part) => (/^\p{Lu}{2,6}$/u.test(part) ? (gazetteer.organization(part)?.name ?? part) : part))
        .join(" ");
}
/** American and British spelling, singular and plural, numerals: one form. */
function evenSpelling(word) {
    const spelling = spellings.get(word);
    if (spelling !== undefined)
        return spelling;
    const american = word.includes("isation") ? word.replace(/isation(s?)$/u, "ization$1") : word;
    return american.endsWith("s") ? american.replace(/(?<=[a-z]{4}[^s])s$/u, "") : american;
}
/** Why one name may be a shortened form of another, the best evidence first. */
const reasons = [
    { rank: 9, rule: "acronym", types: ["ORG", "PLACE", "NORP", "MISC"], holds: isIntroduced },
    { rank: 8, rule: "acronym", types: ["ORG", "PLACE", "NORP", "MISC"], holds: isAcronym },
    { rank: 7, rule: "name-variant", types: ["ORG", "PLACE", "MISC"], holds: isSpellingOf },
    { rank: 6, rule: "name-variant", types: ["ORG", "MISC"], holds: sameCore },
    { rank: 5, rule: "part-of-name", types: ["ORG", "MISC"], holds: isTailCut },
    { rank: 4, rule: "part-of-name", types: ["ORG", "MISC"], holds: isTail },
    { rank: 3, rule: "part-of-name", types: ["PLACE"], holds: isPlacePart },
    { rank: 2, rule: "part-of-name", types: ["ORG"], holds: isHeadOf },
];
/** Says whether and why `short` is a shortened name of the thing `long` names; null when it is not. Both are of one type. */
export function shorteningOf(short, long, context) {
    if (clash(short, long))
        return null;
    const { type } = short.chain;
    return reasons.find(({ types, holds }) => types.includes(type) && holds(short, long, context)) ?? null;
}
/** Two things the gazetteer tells apart, or of two countries. */
function clash(short, long) {
    const [a, b] = [short.chain.known, long.chain.known];
    if (a && b)
        return true;
    if (short.words.length > long.words.length)
        return true;
    return short.countries.some((code) => long.countries.length > 0 && !long.countries.includes(code));
}
/** `Long Name (LN)`: the short name stands in brackets behind the long one, or the other way round. */
function isIntroduced(short, long) {
    const openings = long.openings();
    if (openings.length === 0 || short.words.length > 1)
        return false;
    if (!/^\p{Lu}[\p{L}\p{N}&.-]{1,11}$/u.test(short.name))
        return false;
    if (short.name.toUpperCase() !== short.name && !/\p{Lu}.*\p{Lu}/u.test(short.name))
        return false;
    return short.chain.mentions.slice(0, 5).some(({ start }) => openings.includes(start));
}
function isAcronym(short, long) {
    return short.acronym !== null && long.initials.has(short.acronym);
}
function isSpellingOf(short, long) {
    if (short.words.length !== long.words.length || short.words.length === 0)
        return false;
    return short.words.every((word, index) => {
        const other = long.words[index] ?? "";
        return (word === other ||
            evenSpelling(word) === evenSpelling(other) ||
            (word.length > 4 && short.romanized(index) === long.romanized(index)));
    });
}
/** Romanizations with `g` and `h` as one (Lugansk, Luhansk), each worked out when it is first asked for. */
function romanizations(words) {
    const done = [];
    return (index) => {
        const key = done[index] ?? romanizationKey(words[index] ?? "").replaceAll("g", "h");
        done[index] = key;
        return key;
    };
}
const facilityTails = new Set("airport bridge hospital island mountain prison port province river stadium station".split(" "));
/** `Heathrow` for Heathrow Airport. */
function isPlacePart(short, long) {
    return (long.words.length === short.words.length + 1 &&
        short.chain.known === null &&
        facilityTails.has(long.words.at(-1) ?? "") &&
        long.words.slice(0, -1).join(" ") === short.words.join(" "));
}
/** `State Department`, `Department of State` and `US State Department`. */
function sameCore(short, long) {
    return short.core !== "" && short.core === long.core && (short.core.includes(" ") || short.countries.length === 0);
}
/** `Gazprom` for Gazprom PJSC, `Brookings` for Brookings Institution, `Joint Statement` for Joint Statement on Climate. */
function isTailCut(short, long, { gazetteer }) {
    if (short.words.length === long.words.length || !startsWith(long.words, short.words))
        return false;
    const next = long.words[short.words.length] ?? "";
    if (smallWords.has(next) || companyTails.has(next) || next === "to" || next === "in")
        return true;
    const only = short.words[0] ?? "";
    if (short.words.length > 1)
        return short.chain.type === "ORG" && organizationHeads.has(long.words.at(-1) ?? "");
    if (short.chain.type !== "ORG" || generalWords.has(only) || short.countries.length > 0)
        return false;
    return gazetteer.place(only) === null;
}
/** `Security Council` for the UN Security Council. */
function isTail(short, long) {
    return short.words.length > 1 && endsWith(long.words, short.words);
}
/** `Commission` for the European Commission, `Ministry` for the Ministry of Health. */
function isHeadOf(short, long) {
    const only = short.words.length === 1 ? evenSpelling(short.words[0] ?? "") : "";
    return organizationHeads.has(only) && evenSpelling(headOf(long.words)) === only;
}
/** The head of a name: the last word before `of`, `for` or `on`, else the last. */
export function headOf(words) {
    const cut = words.findIndex((word, index) => index > 0 && (word === "of" || word === "for" || word === "on"));
    return words[(cut > 0 ? cut : words.length) - 1] ?? "";
}
function startsWith(long, short) {
    return short.length > 0 && short.every((word, index) => word === long[index]);
}
function endsWith(long, short) {
    return long.length > short.length && startsWith(long.slice(long.length - short.length), short);
}
//# sourceMappingURL=shortening.js.map