import { isIsoDay, isoDay, months, nearestMonthDay } from "../document/calendar.js";
const month = "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
/** Source of a regular expression for a printed day (`October 2`, `Jan. 5, 2022`, `3 March 2022`), without groups. */
export const printedDay = `(?:${month}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s${month}(?:,?\\s\\d{4})?)(?!\\d)`;
/** Source of a regular expression for a month's name or its abbreviation. */
export const monthName = month;
/** The ISO day a printed day stands for; without a year, the one nearest to `anchor`. Null when there is no such day. */
export function dayOf(printed, anchor) {
    const monthNumber = months.get(/\p{L}{3,9}/u.exec(printed.replaceAll(/\d(?:st|nd|rd|th)/gu, "0"))?.[0].toLowerCase() ?? "");
    const day = Number(/(?<!\d)\d{1,2}(?!\d)/u.exec(printed)?.[0]);
    const year = /\d{4}/u.exec(printed)?.[0];
    if (monthNumber === undefined || !(day >= 1 && day <= 31))
        return null;
    if (year === undefined)
        return nearestMonthDay(anchor, monthNumber, day);
    const written = `${year}-${String(monthNumber).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    return isIsoDay(written) ? isoDay(Number(year), monthNumber, day) : null;
}
//# sourceMappingURL=printed-day.js.map