/** Calendar arithmetic on ISO days (`YYYY-MM-DD`, proleptic Gregorian). Pure: no clock, no time zone. */
const dayInMilliseconds = 86_400_000;
/** Month names and their usual abbreviations, lower case without stop, to 1 … 12. */
export const months = new Map([
    ["january", "jan"],
    ["february", "feb"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
].flatMap((names, index) => names.map((name) => [name, index + 1])));
/** `isoDay(2022, 9, 1)` is `2022-09-01`. Months 1 to 12; days past the month's end roll over. */
export function isoDay(year, month, day) {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return date.toISOString().slice(0, 10);
}
/** Whether a string is a day that exists, as `2024-02-29`. */
export function isIsoDay(text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
    return (match !== null && Number(match[2]) >= 1 && isoDay(Number(match[1]), Number(match[2]), Number(match[3])) === text);
}
/** Days since 1970-01-01. */
export function dayNumber(iso) {
    return Date.parse(`${iso}T00:00:00Z`) / dayInMilliseconds;
}
/** The day `days` after (before, when negative). */
export function addDays(iso, days) {
    return new Date((dayNumber(iso) + days) * dayInMilliseconds).toISOString().slice(0, 10);
}
/** 1 Monday to 7 Sunday. */
export function weekdayOf(iso) {
    return ((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1;
}
/** The day with this month and day of month that lies nearest to `anchor`, or null when the year nearest has no such day. */
export function nearestMonthDay(anchor, month, day) {
    const year = Number(anchor.slice(0, 4));
    const candidates = [year - 1, year, year + 1]
        .map((each) => ({ iso: isoDay(each, month, day), year: each }))
        .filter(({ iso }) => Number(iso.slice(5, 7)) === month);
    const distance = (iso) => Math.abs(dayNumber(iso) - dayNumber(anchor));
    return candidates.sort((a, b) => distance(a.iso) - distance(b.iso))[0]?.iso ?? null;
}
/** TIMEX3's code of a season, 1 spring (`SP`) to 4 winter (`WI`). */
export function seasonCode(season) {
    return ["SP", "SU", "FA", "WI"][season - 1] ?? "SP";
}
/** The ISO week of a day, as `2022-W39`: weeks begin on Monday, and belong to the year of their Thursday. */
export function isoWeek(day) {
    const thursday = addDays(day, 4 - weekdayOf(day));
    const year = thursday.slice(0, 4);
    const week = Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1;
    return `${year}-W${String(week).padStart(2, "0")}`;
}
/** The day `count` months after (before, when negative); the last day of a shorter month instead of one it lacks. */
export function addMonths(iso, count) {
    const month = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + count;
    const year = Math.floor(month / 12);
    const first = isoDay(year, (month % 12) + 1, 1);
    const last = addDays(isoDay(year, (month % 12) + 2, 1), -1);
    const day = `${first.slice(0, 8)}${iso.slice(8, 10)}`;
    return day > last ? last : day;
}
const seasonMonths = [3, 6, 9, 12];
/**
 * The days a TIMEX3 value covers, or null when it has no place on the calendar (durations, sets, references, `XXXX`).
 * Seasons are the northern, meteorological ones; winter begins in December of its year. Times cover their day.
 */
export function daysOfValue(value) {
    const whole = /^(\d{4}-\d{2}-\d{2})(?:T.{1,20})?$/u.exec(value);
    if (whole?.[1])
        return isIsoDay(whole[1]) ? { from: whole[1], to: whole[1] } : null;
    const week = /^(\d{4})-W(\d{2})(-WE)?$/u.exec(value);
    if (week)
        return weekDays(Number(week[1]), Number(week[2]), week[3] !== undefined);
    const part = /^(\d{4})-(\d{2}|SP|SU|FA|WI|Q[1-4]|H[12])$/u.exec(value);
    if (part?.[2])
        return partDays(Number(part[1]), part[2]);
    if (/^\d{2,4}$/u.test(value))
        return { from: `${value.padEnd(4, "0")}-01-01`, to: `${value.padEnd(4, "9")}-12-31` };
    return null;
}
function weekDays(year, week, isWeekend) {
    const fourth = isoDay(year, 1, 4);
    const monday = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
    return { from: isWeekend ? addDays(monday, 5) : monday, to: addDays(monday, 6) };
}
function partDays(year, part) {
    const [first, count] = monthsOf(part);
    if (first < 1 || first > 12)
        return null;
    const from = isoDay(year, first, 1);
    return { from, to: addDays(addMonths(from, count), -1) };
}
/** First month and number of months of `07`, `SP`, `Q3`, `H2`. */
function monthsOf(part) {
    const season = ["SP", "SU", "FA", "WI"].indexOf(part);
    if (season >= 0)
        return [seasonMonths[season] ?? 3, 3];
    if (part.startsWith("Q"))
        return [Number(part[1]) * 3 - 2, 3];
    return part.startsWith("H") ? [Number(part[1]) * 6 - 5, 6] : [Number(part), 1];
}
//# sourceMappingURL=calendar.js.map