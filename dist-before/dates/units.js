import { addDays, addMonths, isoWeek, seasonCode } from "../document/calendar.js";
/** `07` for 7. */
export const two = (number) => String(number).padStart(2, "0");
/** The year of an ISO day. */
export const yearOf = (day) => Number(day.slice(0, 4));
/** How many of a part a year has. */
export const perYear = { month: 12, season: 4, quarter: 4, half: 2 };
/** How many of a unit may be counted from a day before the calendar's four digits of a year run out for sure. */
const most = {
    second: 0,
    minute: 0,
    hour: 0,
    day: 700_000,
    week: 100_000,
    weekend: 100_000,
    month: 24_000,
    season: 8000,
    quarter: 8000,
    half: 4000,
    year: 10_000,
    decade: 1000,
    century: 100,
};
/**
 * The TIMEX3 value of the unit a day lies in, moved by `shift`; of clock units the day itself. What would lie before the
 * year 1 or after 9999 is PAST_REF or FUTURE_REF.
 */
export function shiftedValue(unit, shift, day) {
    const beyond = shift < 0 ? "PAST_REF" : "FUTURE_REF";
    if (Math.abs(shift) > most[unit] && most[unit] > 0)
        return beyond;
    const value = movedValue(unit, shift, day);
    return /^\d/u.test(value) && !value.startsWith("0000") && !/^\d{5}/u.test(value) ? value : beyond;
}
function movedValue(unit, shift, day) {
    const year = yearOf(day);
    switch (unit) {
        case "week":
            return isoWeek(addDays(day, shift * 7));
        case "weekend":
            return `${isoWeek(addDays(day, shift * 7))}-WE`;
        case "month":
            return addMonths(day, shift).slice(0, 7);
        case "quarter":
        case "season":
        case "half":
            return partAt(unit, indexOf(unit, day) + shift);
        case "year":
            return String(year + shift).padStart(4, "0");
        case "decade":
            return String(Math.floor(year / 10) + shift).padStart(3, "0");
        case "century":
            return two(Math.floor(year / 100) + shift);
        default:
            return addDays(day, shift);
    }
}
/** The running number of the part of the year a day lies in. */
export function indexOf(unit, day) {
    const month = Number(day.slice(5, 7));
    if (unit === "month")
        return yearOf(day) * 12 + month - 1;
    // Meteorological seasons: January and February belong to the winter that began the year before.
    if (unit === "season")
        return yearOf(day) * 4 + Math.floor(month / 3) - 1;
    return yearOf(day) * perYear[unit] + Math.floor((month - 1) / (12 / perYear[unit]));
}
/** The TIMEX3 value of the part with this running number. */
export function partAt(unit, index) {
    const year = Math.floor(index / perYear[unit]);
    return partValue(year, { unit, number: index - year * perYear[unit] + 1 });
}
/** The TIMEX3 value of a part of a year: `2022-07`, `2022-SP`, `2022-Q3`, `2022-H1`. */
export function partValue(year, { unit, number }) {
    if (unit === "month")
        return `${year}-${two(number)}`;
    if (unit === "season")
        return `${year}-${seasonCode(number)}`;
    return `${year}-${unit === "quarter" ? "Q" : "H"}${number}`;
}
//# sourceMappingURL=units.js.map