/** Whether a meaning names a day. */
function isDay(meaning) {
    if (meaning.kind === "calendar")
        return meaning.day !== null;
    if (meaning.kind === "weekday")
        return true;
    return meaning.kind === "shifted" && meaning.unit === "day";
}
/** `9 a.m.` and `on Monday` beside each other are one expression, in either order. */
function joinedPair(scene, first, second) {
    const between = scene.terms.slice(first.to, second.from).map((term) => term.lower);
    if (between.length > 1 || (between[0] !== undefined && !/^(?:on|at|,)$/u.test(between[0])))
        return null;
    const clock = first.meaning.kind === "clock" ? first : second;
    const day = clock === first ? second : first;
    if (clock.meaning.kind !== "clock" || clock.meaning.day !== null || !isDay(day.meaning))
        return null;
    return {
        ...clock,
        from: first.from,
        to: second.to,
        start: first.start,
        end: second.end,
        meaning: { ...clock.meaning, day: day.meaning },
    };
}
/** Joins hours of the clock with the day they stand beside. */
export function joinClocks(scene, found) {
    const joined = [];
    for (const each of found) {
        const last = joined.at(-1);
        const pair = last ? joinedPair(scene, last, each) : null;
        if (pair)
            joined[joined.length - 1] = pair;
        else
            joined.push(each);
    }
    return joined;
}
const openers = new Set(["between", "from"]);
const links = new Set(["-", "–", "—", "and", "through", "till", "to", "until"]);
/** Marks the first of two expressions that are the ends of one range: `from March to May`, `between Monday and Friday`, `June-August`. */
export function openRanges(scene, found) {
    return found.map((each, at) => {
        const next = found[at + 1];
        if (each.opensRange || !next || next.from - each.to !== 1 || !isRangePart(each) || !isRangePart(next))
            return each;
        const link = scene.terms[each.to]?.lower ?? "";
        const opener = scene.terms[each.from - 1]?.lower ?? "";
        const isRange = links.has(link) && (openers.has(opener) || !/^(?:and|to|until|till)$/u.test(link));
        return isRange ? { ...each, opensRange: true } : each;
    });
}
/** `from March to June 2019`, `May 3, June 4 and July 5, 2019`: the year said last is that of all. */
export function shareYears(scene, found) {
    const shared = [];
    let next;
    for (const each of [...found].reverse()) {
        next = next === undefined ? each : withYearOf(scene, each, next);
        shared.push(next);
    }
    return shared.reverse();
}
const coordinators = new Set([...links, ",", "&", "or"]);
function withYearOf({ terms }, each, next) {
    const { meaning } = each;
    const later = next.meaning;
    if (meaning.kind !== "calendar" || later.kind !== "calendar" || later.year === null)
        return each;
    const isBare = meaning.year === null && meaning.shift === null && meaning.part !== null;
    if (!isBare || meaning.part.unit !== later.part?.unit || (meaning.day === null) !== (later.day === null))
        return each;
    const between = terms.slice(each.to, next.from).map(({ lower }) => lower);
    if (between.length === 0 || between.length > 2 || !between.every((word) => coordinators.has(word)))
        return each;
    const year = meaning.part.number > later.part.number ? later.year - 1 : later.year;
    return { ...each, meaning: { ...meaning, year } };
}
function isRangePart({ type, meaning }) {
    return (type === "DATE" || type === "TIME") && !(meaning.kind === "value" && meaning.value.endsWith("_REF"));
}
//# sourceMappingURL=join.js.map