import { surfaceOf } from "../document/span.js";
import { currencyOfCode } from "./lexicon.js";
/** Reads dateline and names for the countries they point to, and the amounts for the currencies they leave no doubt about. */
export function evidenceOf(doc, amounts, gazetteer) {
    const named = new Map();
    for (const name of doc.names) {
        if (name.type !== "PLACE" && name.type !== "NORP")
            continue;
        const country = countryOf(surfaceOf(doc.text, name), gazetteer);
        if (country)
            named.set(country, (named.get(country) ?? 0) + 1);
    }
    const place = doc.dateline?.place;
    return {
        filed: place ? countryOf(surfaceOf(doc.text, place), gazetteer) : null,
        named,
        certain: new Set(amounts.flatMap(({ currencies }) => (currencies.length === 1 ? currencies : []))),
        year: Number(doc.published.slice(0, 4)),
    };
}
/** The country that a country's, city's or nationality's name points to, or null. */
export function countryOf(name, gazetteer) {
    const country = gazetteer.countryNamed(name) ?? gazetteer.countryOfDemonym(name);
    return country?.code ?? gazetteer.place(name)?.country ?? null;
}
/** Whether the article is filed from, or names, a country with one of the currencies. */
export function hasCountry({ currencies }, { filed, named }) {
    return candidatesOf(currencies).some(({ countries }) => countries.some((country) => country === filed || named.has(country)));
}
/**
 * Settles what a sign or word means: the only candidate; else the currency of the country the article was filed from;
 * else the one other amounts of the article name; else the one whose countries the article names most (twice as often
 * as any other's); else the usual one. Where readers have a usual one in mind, the country must be named twice and no
 * country more often, and an article that marks the local currency elsewhere (`A$`) means the usual one by the bare sign.
 */
export function settle(meaning, evidence) {
    const candidates = inUse(meaning, evidence.year);
    const { usual } = meaning;
    const open = usual === undefined ? candidates : candidates.filter(({ code }) => !evidence.certain.has(code));
    const found = only(candidates) ?? ofCountry(open, evidence.filed) ?? certainly(meaning, candidates, evidence);
    const code = found ?? mostNamed(candidates, open, leastNamed(meaning, evidence), evidence) ?? usual;
    if (code !== undefined)
        return { currency: code, candidates: [] };
    return { currency: null, candidates: candidates.map((each) => each.code) };
}
const candidatesOf = (codes) => codes.flatMap((code) => currencyOfCode(code) ?? []);
/** The candidates without those withdrawn more than a year before, unless nothing else or nothing more usual remains. */
function inUse({ currencies, usual }, year) {
    const all = candidatesOf(currencies);
    const left = all.filter(({ code, until }) => until === null || year <= until + 1 || code === usual);
    return left.length > 0 ? left : all;
}
function only([first, second]) {
    return second === undefined ? first?.code : undefined;
}
function ofCountry(candidates, country) {
    return candidates.find(({ countries }) => country !== null && countries.includes(country))?.code;
}
/** For words without a usual meaning: the one candidate that the article names elsewhere. */
function certainly({ usual }, candidates, { certain }) {
    return usual === undefined ? only(candidates.filter(({ code }) => certain.has(code))) : undefined;
}
/** How often an article must name the countries of a currency: where there is a usual one, as often as any country. */
function leastNamed({ usual }, { named }) {
    return usual === undefined ? 1 : Math.max(2, ...named.values());
}
function mostNamed(candidates, open, least, { named }) {
    const counts = candidates
        .map((currency) => ({ currency, times: sum(currency.countries.map((country) => named.get(country) ?? 0)) }))
        .sort((a, b) => b.times - a.times);
    const [most, next] = counts;
    const isClear = most !== undefined && most.times >= least && most.times >= 2 * (next?.times ?? 0);
    return isClear && open.includes(most.currency) ? most.currency.code : undefined;
}
function sum(numbers) {
    return numbers.reduce((total, each) => total + each, 0);
}
//# sourceMappingURL=settle.js.map