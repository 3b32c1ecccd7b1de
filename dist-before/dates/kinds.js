/** What a term may be asked to be in a pattern, as `:month`. */
const tests = {
    number: ({ number }) => number !== undefined,
    digits: ({ digits }) => digits !== undefined,
    ordinal: ({ ordinal }) => ordinal !== undefined,
    unit: ({ unit }) => unit !== undefined,
    month: ({ month }) => month !== undefined,
    weekday: ({ weekday }) => weekday !== undefined,
    season: ({ season }) => season !== undefined,
    part: ({ part }) => part !== undefined,
    decade: ({ decade }) => decade !== undefined,
    frequency: ({ frequency }) => frequency !== undefined,
    form: ({ form }) => form !== undefined,
    /** A year in four digits, or spoken as `nineteen ninety-six`. */
    year: ({ digits = 0, end, start, spokenYear }) => spokenYear !== undefined || (digits >= 1000 && digits <= 2100 && end - start === 4),
    /** A day of the month, in digits or as an ordinal. */
    date: ({ digits, ordinal, end, start }) => (digits !== undefined && digits >= 1 && digits <= 31 && end - start <= 2) ||
        (ordinal !== undefined && ordinal >= 1 && ordinal <= 31),
};
const classes = Object.entries(tests).map(([name, test], index) => ({ name, test, bit: 1 << index }));
/** The bit of a hyphen that is tight on both sides, as in `seven-year`. */
export const tightHyphen = 1 << 30;
/** The bit of a class in a term's `kinds`, or undefined when there is no such class. */
export function bitOf(name) {
    return classes.find((each) => each.name === name)?.bit;
}
/** The classes a term belongs to, a bit each. */
function kindsOf(term) {
    let kinds = 0;
    for (const { test, bit } of classes)
        if (test(term))
            kinds |= bit;
    return kinds;
}
/** A term with its classes. All have one shape, for what reads them by the thousand to be fast. */
export function timeTerm(fields) {
    const { start, end, lower, number, digits, ordinal, unit, month, weekday, season, part } = fields;
    const { decade, frequency, spokenYear, form } = fields;
    const kinds = kindsOf(fields);
    // biome-ignore format: one shape, written as one line
    return { start, end, lower, kinds, number, digits, ordinal, unit, month, weekday, season, part, decade, frequency, spokenYear, form };
}
/** The same term at another place, for terms whose classes do not depend on it. */
export function moved(term, start, end) {
    const { lower, kinds, number, digits, ordinal, unit, month, weekday, season, part } = term;
    const { decade, frequency, spokenYear, form } = term;
    // biome-ignore format: the same shape as above
    return { start, end, lower, kinds, number, digits, ordinal, unit, month, weekday, season, part, decade, frequency, spokenYear, form };
}
/** How often terms of a class stand in a text, roughly: patterns are looked for by the element that is met least. */
export const commonness = {
    number: 6,
    digits: 6,
    ordinal: 3,
    unit: 5,
    month: 2,
    weekday: 2,
    season: 1,
    part: 2,
    decade: 1,
    frequency: 1,
    form: 2,
    year: 2,
    date: 7,
};
//# sourceMappingURL=kinds.js.map