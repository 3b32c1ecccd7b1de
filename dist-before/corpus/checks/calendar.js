import { addDays, isIsoDay, months, weekdayOf } from "../../document/calendar.js";
import { quoted } from "../../evaluate/gold/problems.js";
import { doubtful, wrong } from "../finding.js";
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const weekdayName = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday|s|rs)?\b/giu;
/** Expressions that name a day in order to count from it. */
const counted = /\b(?:before|after|since|until|eve)\b/iu;
/** Days of the week that the calendar does not give: those are wrong. Other words that do not fit a value are doubtful. */
export function calendarFindings({ path, gold }) {
    return gold.dates.flatMap((each) => {
        const where = { path, at: each.start };
        const weekday = weekdayProblem(each);
        if (weekday)
            return [wrong(where, weekday)];
        const others = [printedProblem(each), deicticProblem(each, gold)];
        return others.flatMap((complaint) => (complaint ? [doubtful(where, complaint)] : []));
    });
}
/** `Tuesday` must fall on a Tuesday. */
function weekdayProblem({ text, value, accept }) {
    const names = text.match(weekdayName) ?? [];
    const [name] = names;
    if (name === undefined || names.length > 1 || counted.test(text))
        return null;
    const days = [value, ...accept].flatMap((each) => dayOf(each) ?? []);
    const wanted = weekdays.findIndex((each) => each.toLowerCase().startsWith(name.toLowerCase().slice(0, 3))) + 1;
    const [first] = days;
    if (first === undefined || days.some((day) => weekdayOf(day) === wanted))
        return null;
    return {
        found: `${first}, a ${weekdays[weekdayOf(first) - 1]}, as the value of ${quoted(text)}`,
        expected: `a ${weekdays[wanted - 1]}`,
        remedy: "correct the value, or the word in the text",
    };
}
function dayOf(value) {
    const day = value.slice(0, 10);
    return isIsoDay(day) ? day : null;
}
const monthName = new RegExp(`\\b(?:${[...months.keys()].join("|")})\\b`, "giu");
/** Month, day and year in digits, where the expression prints one of each at most. */
function printedProblem({ text, value, accept }) {
    if (!/^\d{4}(?:-\d{2}(?:-\d{2}(?:T.{1,12})?)?)?$/u.test(value) || counted.test(text))
        return null;
    const printed = printedIn(text);
    if (printed === null)
        return null;
    const fits = (each) => printed.every(({ from, digits }) => each.length < from + digits.length || each.startsWith(digits, from));
    if ([value, ...accept].some(fits))
        return null;
    return {
        found: `value ${value} of ${quoted(text)}`,
        expected: "the year, month and day it prints",
        remedy: "look at both",
    };
}
/** The digits a value must have, and from which place on; null where the expression prints several of a kind. */
function printedIn(text) {
    const [month, ...moreMonths] = text.match(monthName) ?? [];
    const [year, ...moreYears] = text.match(/\b(?:1[5-9]|20)\d\d\b/gu) ?? [];
    const [day, ...moreDays] = text.match(/(?<![\d:.])\d{1,2}(?=(?:st|nd|rd|th)?(?![\d:]|\.\d|\s?[ap]\.?m))/gu) ?? [];
    if (moreMonths.length + moreYears.length + moreDays.length > 0)
        return null;
    const number = months.get(month?.toLowerCase() ?? "");
    return [
        ...(year === undefined ? [] : [{ from: 0, digits: year }]),
        ...(number === undefined ? [] : [{ from: 5, digits: String(number).padStart(2, "0") }]),
        ...(number === undefined || day === undefined ? [] : [{ from: 8, digits: day.padStart(2, "0") }]),
    ];
}
/** Words that count from the day they are written, and by how many days. */
const deictics = new Map([
    ["yesterday", -1],
    ["last night", -1],
    ["today", 0],
    ["tonight", 0],
    ["this morning", 0],
    ["this afternoon", 0],
    ["this evening", 0],
    ["tomorrow", 1],
]);
/** `yesterday` in the journalist's own words is the day before the article's date, or before that of its dateline. */
function deicticProblem({ text, start, value, accept }, { published, dateline, statements }) {
    const shift = deictics.get(text.toLowerCase());
    const said = statements.some(({ content_spans }) => content_spans.some(([from, to]) => from <= start && start < to));
    if (shift === undefined || said)
        return null;
    const days = [published, dateline?.date ?? published].map((day) => addDays(day, shift));
    if ([value, ...accept].some((each) => !isFull(each) || days.includes(each.slice(0, 10))))
        return null;
    return {
        found: `value ${value} of ${quoted(text)}`,
        expected: `${days[0]}, counted from ${published}`,
        remedy: "look at it",
    };
}
function isFull(value) {
    return dayOf(value) !== null;
}
//# sourceMappingURL=calendar.js.map