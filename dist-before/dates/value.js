import { addDays, addMonths, dayNumber, isIsoDay, isoDay, isoWeek, nearestMonthDay, weekdayOf, } from "../document/calendar.js";
import { contextValue } from "./context-value.js";
import { holidayIn } from "./holidays.js";
import { indexOf, partAt, partValue, perYear, shiftedValue, two, yearOf } from "./units.js";
/** The TIMEX3 value of a meaning at a moment. */
export function timexValue(meaning, moment) {
    switch (meaning.kind) {
        case "value":
        case "stretch":
            return meaning.value;
        case "weekday":
            return weekdayDay(meaning.weekday, meaning.shift, moment);
        case "weekend":
            return weekend(meaning.shift, moment);
        case "holiday":
            return holiday(meaning, moment);
        case "weekOf":
            // The week may have begun before its day: `as Easter week began`.
            return weekOf(timexValue(meaning.day, { ...moment, direction: null }));
        case "shifted":
            return ((meaning.shift < 0 ? quarterAgo(meaning, moment) : null) ??
                shiftedValue(meaning.unit, meaning.shift, moment.day));
        case "context":
            return (meaning.keepsPart ? quarterAgo(meaning, moment) : null) ?? contextValue(meaning, moment);
        case "clock":
            return clockValue(meaning.time, meaning.day, moment);
        case "calendar":
            return calendarValue(meaning, moment);
    }
}
function weekOf(day) {
    return isIsoDay(day) ? isoWeek(day) : "XXXX-WXX";
}
/** The holiday of its year; without one the last, this year's or the next, else the one that the tense points to or the nearest. */
function holiday({ name, year, shift }, { day, direction }) {
    const now = yearOf(day);
    if (year !== null || shift === 0)
        return holidayIn(name, year ?? now) ?? "XXXX-XX-XX";
    const days = [now - 1, now, now + 1].map((each) => holidayIn(name, each) ?? "");
    const before = days.findLast((each) => (shift === -1 ? each < day : each <= day)) ?? "";
    const after = days.find((each) => (shift === 1 ? each > day : each >= day)) ?? "";
    if (shift === -1 || (shift === null && direction === "past"))
        return before;
    if (shift === 1 || direction === "future")
        return after;
    return dayNumber(day) - dayNumber(before) <= dayNumber(after) - dayNumber(day) ? before : after;
}
/** `a year ago`, compared with a quarter, is that quarter of the year before. */
function quarterAgo({ unit, shift }, { comparedQuarter }) {
    if (unit !== "year" || comparedQuarter === null)
        return null;
    return `${yearOf(comparedQuarter) + shift}-${comparedQuarter.slice(5)}`;
}
function clockValue(time, day, moment) {
    const on = day === null ? moment.day : timexValue(day, moment);
    return time === "24" ? `${on}T24` : `${on}T${time}`;
}
function weekdayDay(weekday, shift, { day, direction }) {
    const monday = addDays(day, 1 - weekdayOf(day));
    if (shift === 2 || shift === -2)
        return addDays(monday, weekday - 1 + (shift / 2) * 7);
    const back = (weekdayOf(day) - weekday + 7) % 7;
    if (shift === -1)
        return addDays(day, -(back || 7));
    if (shift === 1)
        return addDays(day, 7 - back);
    const isAhead = shift === 0 ? direction !== "past" : direction === "future" || direction === "present";
    return isAhead && back > 0 ? addDays(day, 7 - back) : addDays(day, -back);
}
function weekend(shift, { day, direction }) {
    const isOn = weekdayOf(day) >= 6;
    const bare = isOn || direction === "future" ? 0 : -1;
    return `${isoWeek(addDays(day, 7 * (shift ?? bare)))}-WE`;
}
function calendarValue(meaning, moment) {
    const { part, day } = meaning;
    const year = meaning.year ?? (meaning.shiftsYear ? yearOf(moment.day) + (meaning.shift ?? 0) : null);
    if (part === null)
        return day === null ? String(year ?? yearOf(moment.day)) : dayOfMonth(day, moment);
    if (year !== null)
        return day === null ? partValue(year, part) : isoDay(year, part.number, day);
    if (day !== null)
        return monthDay({ month: part.number, day, shift: meaning.shift }, moment);
    return partAt(part.unit, nearestPart(part, meaning.shift, moment));
}
function dayOfMonth(day, { day: today, direction }) {
    const isAhead = direction === "future";
    const isReached = Number(today.slice(8)) >= day;
    const first = isAhead === isReached ? (isAhead ? 1 : -1) : 0;
    // Two months in a row never both lack a day.
    const months = [first, first + (isAhead ? 1 : -1)].map((step) => addMonths(`${today.slice(0, 8)}01`, step).slice(0, 7));
    return months.map((month) => `${month}-${two(day)}`).find(isIsoDay) ?? "XXXX-XX-XX";
}
/** Days between the nearest such day and the moment that the verb's tense may overrule. */
const slack = { past: 100, future: 45 };
/** 29 February of the leap year before or, where the tense points ahead, after. */
function nearestLeapDay({ day, direction }) {
    const steps = direction === "future" ? [2, 3, 4, 5, 6, 7, 8] : [-2, -3, -4, -5, -6, -7, -8];
    const days = steps.map((step) => `${String(yearOf(day) + step).padStart(4, "0")}-02-29`);
    return days.find(isIsoDay) ?? "XXXX-02-29";
}
function monthDay({ month, day, shift }, moment) {
    const nearest = nearestMonthDay(moment.day, month, day) ?? nearestLeapDay(moment);
    const year = yearOf(nearest);
    const isPast = moment.direction === "past" && nearest > addDays(moment.day, slack.past);
    if (isPast || (shift === -1 && nearest >= moment.day))
        return isoDay(year - 1, month, day);
    const isFuture = moment.direction === "future" && nearest < addDays(moment.day, -slack.future);
    return isFuture || (shift === 1 && nearest <= moment.day) ? isoDay(year + 1, month, day) : nearest;
}
/** The running number of the part meant by `May`, `last May`, `this winter`, `the third quarter`. */
function nearestPart({ unit, number }, shift, { day, direction }) {
    const now = indexOf(unit, day);
    const count = perYear[unit];
    const latest = now - (((now % count) - (number - 1) + count) % count);
    if (shift === -1)
        return lastPart(unit, latest, now);
    if (shift === 1)
        return latest + count;
    if (shift === 0)
        return Math.floor(now / count) * count + number - 1;
    // A quarter is reported for months after it is over: `expects to report a third-quarter loss` looks back.
    const isReported = (unit === "quarter" || unit === "half") && now - latest < count / 2;
    if (direction === "past" || isReported)
        return latest;
    if (direction === "future")
        return latest === now ? now : latest + count;
    // Without a tense: the nearer one, the past one when both are as near; a season of the running year before all.
    if (unit === "season")
        return Math.floor(now / count) * count + number - 1;
    return now - latest <= count / 2 ? latest : latest + count;
}
/**
 * The month or season before the running one. One of the running year that is hardly over is called by its bare name
 * (`in February`), or `this February`: `last February`, said in April, is the year before's.
 */
function lastPart(unit, latest, now) {
    if (latest === now)
        return now - perYear[unit];
    const isSameYear = Math.floor(latest / perYear[unit]) === Math.floor(now / perYear[unit]);
    return unit === "month" && isSameYear && now - latest <= 2 ? latest - perYear[unit] : latest;
}
//# sourceMappingURL=value.js.map