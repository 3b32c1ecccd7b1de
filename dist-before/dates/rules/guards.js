import { after, before } from "../rule.js";
const leadIns = new Set([
    "about",
    "after",
    "and",
    "around",
    "before",
    "between",
    "by",
    "circa",
    "during",
    "early",
    "for",
    "from",
    "in",
    "late",
    "mid",
    "of",
    "or",
    "since",
    "this",
    "through",
    "throughout",
    "till",
    "to",
    "until",
]);
/** Whether a term begins with a capital. */
export function isCapital({ scene: { text } }, term) {
    if (!term)
        return false;
    const code = text.charCodeAt(term.start);
    return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(term.start, term.start + 2));
}
/** Months that are also verbs or names. */
const doubtful = new Set(["april", "august", "june", "mar", "march", "may"]);
/** Whether a bare month's name is a month: `May` and `March` need a preposition before them. */
export function isBareMonth(match) {
    const term = match.at[0];
    if (!term || isGluedTo(match.scene.text, term))
        return false;
    if (term.lower.length === 3 && term.lower !== "may" && term.end - term.start === 3)
        return false;
    if (!doubtful.has(term.lower))
        return true;
    const previous = before(match);
    if (isFollowedByName(match))
        return false;
    if (previous && (leadIns.has(previous.lower) || isListed(match)))
        return true;
    return !["may", "march", "mar"].includes(term.lower) && !isCapital(match, previous);
}
/** `April, May and June`: behind another month and a comma. */
function isListed({ scene: { terms }, from }) {
    return terms[from - 1]?.lower === "," && terms[from - 2]?.month !== undefined;
}
/** `Post-May` and `mid-July` are dates, `Smith-May` is none. */
function isGluedTo(text, term) {
    if (text.charCodeAt(term.start - 1) === 32)
        return false;
    const prefix = text.slice(Math.max(0, term.start - 8), term.start).toLowerCase();
    return /[\p{L}@#]-?$/u.test(prefix) && !/(?:^|[^\p{L}])(?:mid|early|late|post|pre)-$/u.test(prefix);
}
function isFollowedByName(match) {
    const next = after(match);
    return isCapital(match, next) && next?.month === undefined && next?.weekday === undefined;
}
/** What four digits before it would count: then they are no year. */
const counted = new Set(("% percent per people persons men women children troops soldiers fighters police officers workers jobs homes houses " +
    "members miles km kilometers kilometres metres meters feet acres hectares tons tonnes barrels gallons pounds dollars " +
    "euros yuan yen rupees rubles roubles dead words pages points units copies seats votes calories migrants refugees " +
    "civilians protesters prisoners cars vehicles students villages years days hours minutes seconds weeks months mph rpm " +
    "million billion hundred thousand square sq ft").split(" "));
const counting = new Set(("$ £ € ¥ ₹ # § @ usd eur gbp rs inr no number some about nearly almost approximately over least than room flight " +
    "article section page windows boeing route highway another these those all top category resolution decree").split(" "));
const yearPrepositions = new Set([
    "before",
    "by",
    "circa",
    "during",
    "from",
    "in",
    "of",
    "since",
    "till",
    "until",
    "year",
]);
/** Whether four digits alone are a year: not counted things, amounts or numbers of a list. */
export function isBareYear(match) {
    const term = match.at[0];
    if (!term)
        return false;
    return term.spokenYear !== undefined || isWrittenYear(match, term);
}
function isWrittenYear(match, term) {
    const { text } = match.scene;
    const year = term.digits ?? 0;
    const previous = before(match)?.lower ?? "";
    const next = after(match)?.lower ?? "";
    if (/[-–\w$£€¥₹.:/#@]$/u.test(text.slice(Math.max(0, term.start - 1), term.start)) && !isTightPair(text, term))
        return false;
    if (/^(?:[-,.:/–]\d|%|\p{L})/u.test(text.slice(term.end, term.end + 2)))
        return false;
    if (counting.has(previous) || counted.has(next))
        return false;
    if (year >= 1900 && year <= 2050)
        return true;
    return year >= 1400 && yearPrepositions.has(previous);
}
/** `pre-1990` and `mid-2019` are years though something touches them. */
function isTightPair(text, term) {
    return /\p{L}[-–]$/u.test(text.slice(Math.max(0, term.start - 2), term.start));
}
//# sourceMappingURL=guards.js.map