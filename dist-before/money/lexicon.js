import { currentCurrencies } from "./currencies.js";
import { minorUnits } from "./minor-units.js";
import { currencyNicknames, currencyUnits } from "./units.js";
import { withdrawnCurrencies } from "./withdrawn-currencies.js";
const all = [...currentCurrencies, ...withdrawnCurrencies];
const byCode = new Map(all.map((currency) => [currency.code, currency]));
/** The facts of a code, or null for one that is none. */
export function currencyOfCode(code) {
    return byCode.get(code) ?? null;
}
/** The codes of the currencies in use and of withdrawn ones, each sorted. */
export const currentCodes = currentCurrencies.map(({ code }) => code);
export const withdrawnCodes = withdrawnCurrencies.map(({ code }) => code);
const codesWhere = (test) => all
    .filter(test)
    .map(({ code }) => code)
    .sort();
const formsOf = ({ word, plurals = [`${word}s`], spellings = [] }) => [word, ...plurals, ...spellings];
function withForms(entry, word) {
    return formsOf(entry).map((form) => [form, word]);
}
const usualOf = (usual) => (usual === undefined ? {} : { usual });
/** Every form of the words for whole units, in lower case: `pounds`, `kroner`, `quid`. */
export const moneyWords = new Map([
    ...currencyUnits.flatMap((unit) => withForms(unit, {
        word: unit.word,
        currencies: codesWhere((currency) => currency.unit === unit.word),
        ...usualOf(unit.usual),
        isWeak: unit.isWeak === true,
        share: 1,
    })),
    ...currencyNicknames.map(({ word, currencies, isWeak = false }) => [word, { word, currencies, isWeak, share: 1 }]),
]);
/** Every form of the words for minor units, in lower case: `cents`, `pence`. */
export const minorWords = new Map(minorUnits.flatMap((unit) => withForms(unit, {
    word: unit.word,
    currencies: codesWhere(({ minor, decimals, until }) => minor === unit.word && decimals > 0 && until === null),
    ...usualOf(unit.usual),
    isWeak: false,
    share: unit.share ?? 0.01,
})));
/** Names that are neither `adjective + unit` nor `country + unit`, in lower case. */
const otherNames = new Map([
    ["aruban guilder", "AWG"],
    ["aussie dollar", "AUD"],
    ["deutsche mark", "DEM"],
    ["euro cent", "EUR"],
    ["finnish mark", "FIM"],
    ["hk dollar", "HKD"],
    ["kiwi dollar", "NZD"],
    ["nt dollar", "TWD"],
    ["swedish krone", "SEK"],
]);
/** Words between number and unit that say nothing about whose money it is. */
const fillers = new Set(["additional", "additional public", "extra", "federal", "more", "public", "taxpayer"]);
/**
 * What a word means beside the words before it that say whose money it is: `Swiss` + `franc`, `CFA` + `franc`,
 * `Australian` + `cent`. Null when they name no country or currency that has such a unit.
 */
export function meaningOf(word, owner, countryOf) {
    if (owner === undefined)
        return word;
    const printed = owner.toLowerCase().replaceAll(".", "");
    if (fillers.has(printed))
        return word;
    const other = otherNames.get(`${printed} ${word.word}`);
    if (other)
        return { currencies: [other] };
    const candidates = word.currencies.flatMap((code) => byCode.get(code) ?? []);
    const exact = candidates.filter(({ adjective }) => adjective.toLowerCase() === printed);
    if (exact.length > 0)
        return named(exact, word);
    const country = countryOf(owner);
    const issued = candidates.filter(({ countries }) => country !== null && countries.includes(country));
    return named(issued.length > 0 ? issued : candidates.filter(({ adjective }) => isPart(adjective, printed)), word);
}
/** Whether one of two wordings begins or ends with the other: `Taiwan` and `New Taiwan`, `New Israeli` and `Israeli`. */
function isPart(adjective, printed) {
    const whole = ` ${adjective.toLowerCase()} `;
    const part = ` ${printed} `;
    return whole.trim() !== "" && (whole.startsWith(part) || whole.endsWith(part) || part.endsWith(whole));
}
/** Currencies in use win over withdrawn ones of the same name. */
function named(found, { usual }) {
    const current = found.filter(({ until }) => until === null);
    const currencies = (current.length > 0 ? current : found).map(({ code }) => code).sort();
    if (currencies.length === 0)
        return null;
    return { currencies, ...usualOf(currencies.includes(usual ?? "") ? usual : undefined) };
}
//# sourceMappingURL=lexicon.js.map