import { isIsoDay } from "../document/calendar.js";
import { dayOf, printedDay } from "./printed-day.js";
const firstYear = 1500;
const lastYear = 2499;
/** Checks a day as it was given, as `2022-02-30`. */
export function publishedOn(day) {
    if (!isIsoDay(day))
        return { problem: `The date ${day} does not exist. Write a day of the calendar as YYYY-MM-DD.` };
    const year = Number(day.slice(0, 4));
    if (year >= firstYear && year <= lastYear)
        return { day };
    return { problem: `The date ${day} is outside the years ${firstYear} to ${lastYear}.` };
}
const isoStart = /^(\d{4})[-/](\d{2})[-/](\d{2})(?![\d/-])/u;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T\d{2}|$)/u;
const printed = new RegExp(`^(?:\\p{L}{3,9},? )?(${printedDay})(?!\\p{L})`, "u");
/** Reads the date field of a row: a day or date-time as ISO 8601 (the day is taken as printed), or `21 September 2022`. */
export function publishedFrom(value) {
    const text = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
    const parts = isoStart.exec(text) ?? compact.exec(text);
    if (parts)
        return publishedOn(`${parts[1]}-${parts[2]}-${parts[3]}`);
    const words = printed.exec(text)?.[1];
    if (words && /\d{4}/u.test(words)) {
        const day = dayOf(words, "2000-01-01");
        return day ? publishedOn(day) : { problem: `The date ${words} does not exist.` };
    }
    const shown = text === "" ? typeof value : JSON.stringify(text.slice(0, 40));
    return { problem: `Its date is ${shown}, not a day as YYYY-MM-DD or a date-time that begins with one.` };
}
//# sourceMappingURL=published.js.map