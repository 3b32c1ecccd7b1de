import { fullestName } from "../chain.js";
import { companyOf } from "./company.js";
import { supportOf } from "./support.js";
/** A place this many times smaller than the one that lists made by hand give is meant only when the article says so: Paris in Texas. */
const dwarfed = 20;
/** A town as big as this that alone bears its name is unambiguous; a smaller one may have namesakes that no table has. */
const wellKnown = 480_000;
/** Decides a question. In the first round nothing is settled yet, and small towns wait for others to speak for them. */
export function answerTo(question, around, isFirst) {
    const [said, ...more] = question.stated;
    if (said && more.every(({ country }) => country === said.country))
        return { bearer: said, candidates: [] };
    if (said)
        return open(question.stated);
    const [listed, ...others] = question.bearers;
    if (listed?.isListed && others.every(({ country }) => country === listed.country))
        return { bearer: listed, candidates: [] };
    const options = optionsOf(question, around);
    const [best, second] = options;
    if (!best)
        return { bearer: isFirst ? null : companyOf(question.chain, around), candidates: [] };
    const chosen = second ? chosenOf(question.chain, best, second, options) : onlyOne(best, around, isFirst);
    return chosen ? { bearer: chosen.bearer, candidates: [] } : open(options.map(({ bearer }) => bearer));
}
function open(bearers) {
    return { bearer: null, candidates: [...new Set(bearers.map(({ country }) => country))] };
}
function onlyOne(option, { states }, isFirst) {
    const { isListed, population, subtype } = option.bearer;
    // Of regions the table has all, of towns it has not.
    const isSure = isListed || subtype === "region" || population >= wellKnown || option.support > 0;
    return isSure || (!isFirst && states.totals.size === 0) ? option : null;
}
/** Of several countries the one that is listed, unless the article speaks for another, or the one it clearly speaks for. */
function chosenOf(chain, best, second, options) {
    // `Franco-German` is both.
    if (chain.type === "NORP" && /[-–]/u.test(fullestName(chain)))
        return null;
    const listed = options.find(({ bearer }) => bearer.isListed);
    if (listed !== best)
        return isClear(best, second) ? best : null;
    const hasBigger = options.some(({ bearer }) => bearer.population > listed.bearer.population);
    return best.support > 0 || !hasBigger ? best : null;
}
function isClear(best, second) {
    if (best.support === 0 || best.isDwarfed)
        return false;
    const rival = second.isDwarfed ? 0 : second.support;
    return rival === 0 || (best.support >= 2 * rival && best.support >= rival + 3);
}
/** One option a country, the likeliest first. */
function optionsOf({ chain, bearers, kinds }, around) {
    const weighed = bearers.map((bearer) => ({ bearer, support: supportOf(chain, bearer, around) }));
    const fitting = ofKind(weighed, kinds);
    const listed = fitting.find(({ bearer }) => bearer.isListed)?.bearer.population ?? 0;
    const byCountry = new Map();
    for (const { bearer, support } of fitting) {
        const known = byCountry.get(bearer.country);
        const isDwarfed = bearer.population * dwarfed < listed;
        if (!known || support > known.support)
            byCountry.set(bearer.country, { bearer, support, isDwarfed });
    }
    return [...byCountry.values()].sort(likelier);
}
function likelier(a, b) {
    return (Number(a.isDwarfed) - Number(b.isDwarfed) ||
        b.support - a.support ||
        Number(b.bearer.isListed) - Number(a.bearer.isListed) ||
        b.bearer.population - a.bearer.population);
}
/** The bearers of the kind that the article gives the place (`Niger state`); all when it gives none or several, or speaks for the country of that name. */
function ofKind(weighed, kinds) {
    const [kind, ...others] = kinds;
    if (!kind || others.length > 0)
        return weighed;
    const state = weighed.find(({ bearer }) => bearer.subtype === "country");
    const fitting = weighed.filter(({ bearer }) => bearer.subtype === kind);
    return fitting.length === 0 || (state && state.support > 0) ? weighed : fitting;
}
//# sourceMappingURL=answer.js.map