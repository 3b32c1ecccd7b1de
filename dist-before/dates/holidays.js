import { addDays, isoDay, weekdayOf } from "../document/calendar.js";
const on = (month, day) => (year) => isoDay(year, month, day);
/** The first, second … such weekday (1 Monday to 7 Sunday) of a month. */
const nth = (month, weekday, count) => (year) => {
    const first = isoDay(year, month, 1);
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1));
};
const lastMondayOfMay = (year) => addDays(isoDay(year, 5, 31), 1 - weekdayOf(isoDay(year, 5, 31)));
const fromEaster = (days) => (year) => addDays(easterSunday(year), days);
/** Western Easter by the anonymous Gregorian computus (Meeus, Jones and Butcher). */
function easterSunday(year) {
    const golden = year % 19;
    const century = Math.floor(year / 100);
    const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15;
    const epact = skipped % 30;
    const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
    const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
    return addDays(isoDay(year, 3, 28), moon - weekday);
}
/** Holidays whose day the calendar gives, by their names in lower case, the longer names of one day first. */
const holidays = new Map([
    ["all saints day", on(11, 1)],
    ["ash wednesday", fromEaster(-46)],
    ["bastille day", on(7, 14)],
    ["black friday", (year) => addDays(nth(11, 4, 4)(year), 1)],
    ["boxing day", on(12, 26)],
    ["christmas", on(12, 25)],
    ["christmas day", on(12, 25)],
    ["christmas eve", on(12, 24)],
    ["columbus day", nth(10, 1, 2)],
    ["easter", fromEaster(0)],
    ["easter monday", fromEaster(1)],
    ["easter sunday", fromEaster(0)],
    ["fourth of july", on(7, 4)],
    ["good friday", fromEaster(-2)],
    ["halloween", on(10, 31)],
    ["labor day", nth(9, 1, 1)],
    ["martin luther king day", nth(1, 1, 3)],
    ["maundy thursday", fromEaster(-3)],
    ["may day", on(5, 1)],
    ["memorial day", lastMondayOfMay],
    ["new year s day", on(1, 1)],
    ["new year s eve", on(12, 31)],
    ["palm sunday", fromEaster(-7)],
    ["presidents day", nth(2, 1, 3)],
    ["st patrick s day", on(3, 17)],
    ["thanksgiving", nth(11, 4, 4)],
    ["thanksgiving day", nth(11, 4, 4)],
    ["valentine s day", on(2, 14)],
    ["veterans day", on(11, 11)],
    ["whit monday", fromEaster(50)],
]);
/** The names of all holidays, lower case, words only. */
export const holidayNames = [...holidays.keys()];
/** The day of a holiday in a year, or null when there is no such name. */
export function holidayIn(name, year) {
    return holidays.get(name)?.(year) ?? null;
}
//# sourceMappingURL=holidays.js.map