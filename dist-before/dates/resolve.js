import { addDays, addMonths, daysOfValue } from "../document/calendar.js";
import { timexValue } from "./value.js";
/** Puts one expression on the calendar. */
export function resolved(timex, moment) {
    const { start, end, type, meaning, modifier, quantity, frequency, rule, confidence } = timex;
    const value = timexValue(meaning, moment);
    const days = daysOf(meaning, value, moment.day);
    return {
        start,
        end,
        type,
        value,
        intervalStart: days?.from ?? null,
        intervalEnd: days?.to ?? null,
        precision: precisionOf(value),
        modifier,
        quantity,
        frequency,
        anchor: isAbsolute(meaning) ? "none" : moment.anchor,
        rule,
        confidence,
    };
}
/** Whether a meaning needs no anchor. */
function isAbsolute(meaning) {
    if (meaning.kind === "clock")
        return meaning.day !== null && isAbsolute(meaning.day);
    if (meaning.kind === "weekOf")
        return isAbsolute(meaning.day);
    if (meaning.kind === "calendar" || meaning.kind === "holiday")
        return meaning.year !== null;
    return meaning.kind === "value";
}
function daysOf(meaning, value, day) {
    if (meaning.kind !== "stretch")
        return daysOfValue(value);
    if (meaning.amount === null)
        return null;
    const sign = meaning.side === "before" ? -1 : 1;
    const other = movedBy(day, meaning.unit, sign * meaning.amount);
    return sign < 0 ? { from: other, to: day } : { from: day, to: other };
}
const monthsIn = {
    month: 1,
    quarter: 3,
    season: 3,
    half: 6,
    year: 12,
    decade: 120,
    century: 1200,
};
function movedBy(day, unit, amount) {
    const months = monthsIn[unit];
    if (months !== undefined)
        return addMonths(day, Math.round(months * Math.max(-999, Math.min(999, amount))));
    const days = unit === "week" || unit === "weekend" ? 7 : unit === "day" ? 1 : 1 / 24;
    return addDays(day, Math.round(days * Math.max(-99_999, Math.min(99_999, amount))));
}
const precisions = [
    [/^\d{4}-\d{2}-\d{2}T/u, "time"],
    [/^\d{4}-\d{2}-\d{2}$/u, "day"],
    [/^\d{4}-W\d{2}-WE$/u, "weekend"],
    [/^\d{4}-W\d{2}$/u, "week"],
    [/^\d{4}-\d{2}$/u, "month"],
    [/^\d{4}-(?:SP|SU|FA|WI)$/u, "season"],
    [/^\d{4}-Q\d$/u, "quarter"],
    [/^\d{4}-H\d$/u, "half"],
    [/^\d{4}$/u, "year"],
    [/^\d{3}$/u, "decade"],
    [/^\d{2}$/u, "century"],
];
function precisionOf(value) {
    return precisions.find(([pattern]) => pattern.test(value))?.[1] ?? null;
}
//# sourceMappingURL=resolve.js.map