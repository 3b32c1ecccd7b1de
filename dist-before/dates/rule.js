import { compile, matchAround } from "./pattern.js";
/** What is written like a date and is none, as 30 February: no part of it is read as another one. */
export const nonsense = "nonsense";
/** Declares a rule; its patterns are written in the language of `compile`. */
export function timexRule({ patterns, ...rest }) {
    return { ...rest, patterns: patterns.map(compile) };
}
/** The match of a pattern whose key element is the term at an index, or null. */
export function matchOf(pattern, scene, at) {
    const placement = matchAround(pattern, scene.terms, at);
    if (!placement)
        return null;
    let from = -1;
    let to = -1;
    for (let element = pattern.first; element < pattern.end; element++) {
        const index = placement[element] ?? -1;
        if (index < 0)
            continue;
        if (from < 0)
            from = index;
        to = index + 1;
    }
    if (from < 0)
        return null;
    return { scene, at: placement.map((index) => scene.terms[index]), from, to, placement };
}
/** The first matched term that has the property. */
export function first(match, key) {
    for (const term of match.at) {
        const value = term?.[key];
        if (value !== undefined)
            return value;
    }
    return undefined;
}
/** The term before the extent, or undefined at the start of the sentence. */
export function before({ scene, from }) {
    return scene.terms[from - 1];
}
/** The term behind the extent, or undefined at the end of the sentence. */
export function after({ scene, to }) {
    return scene.terms[to];
}
/** The year matched, in digits or spoken, or null. */
export function yearOf({ at }) {
    for (const term of at) {
        const year = term?.spokenYear ?? term?.digits ?? 0;
        if (year >= 1000)
            return year;
    }
    return null;
}
/** Whether any matched term is one of the words. */
export function has(match, ...words) {
    return match.at.some((term) => term !== undefined && words.includes(term.lower));
}
const shifts = {
    coming: 1,
    current: 0,
    following: 1,
    last: -1,
    latest: -1,
    next: 1,
    past: -1,
    previous: -1,
    this: 0,
    upcoming: 1,
};
/** -1 for `last`, `past`, `previous`; 0 for `this`; +1 for `next`, `coming`; null when no such word was matched. */
export function shiftOf(match) {
    let shift = null;
    for (const term of match.at) {
        const found = term && Object.hasOwn(shifts, term.lower) ? shifts[term.lower] : undefined;
        if (found !== undefined)
            shift = found;
    }
    return shift;
}
//# sourceMappingURL=rule.js.map