import { isIsoDay } from "../../document/calendar.js";
import { quoted } from "../../evaluate/gold/problems.js";
import { doubtful, wrong } from "../finding.js";
const year = "(?:\\d{4}|XXXX)";
const day = `${year}-(?:0[1-9]|1[0-2]|XX)-(?:0[1-9]|[12]\\d|3[01]|XX)`;
const week = `${year}-W(?:0[1-9]|[1-4]\\d|5[0-3]|XX)(?:-(?:WE|[1-7]|X))?`;
const part = `${year}-(?:0[1-9]|1[0-2]|XX|SP|SU|FA|WI|Q[1-4X]|H[12X])`;
/** Years, decades (`199`), centuries (`19`), years before Christ and fiscal years. */
const years = `${year}|\\d{3}|\\d{2}|BC\\d{4}|FY\\d{4}`;
const clock = "T(?:(?:[01]\\d|2[0-4])(?::[0-5]\\d(?::[0-5]\\d)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?|MO|MI|AF|EV|NI|DT)";
const count = "(?:\\d+(?:\\.\\d+)?|X)";
const date = new RegExp(`^(?:${day}|${week}|${part}|${years}|(?:PAST|PRESENT|FUTURE)_REF)$`, "u");
const time = new RegExp(`^(?:(?:${day}|${week})?${clock}|PRESENT_REF)$`, "u");
const duration = new RegExp(`^P(?=[\\dXT])(?:${count}(?:DE|CE|ML|WE|SP|SU|FA|WI|[YQMWDH]))*(?:T(?:${count}(?:[HMS]|MO|AF|EV|NI))+)?$`, "u");
/** What the values of each type look like; a set has that of any other. */
const forms = {
    DATE: {
        patterns: [date],
        example: "2019-07-04, 2019-07, 2019-W27, 2019-FA (autumn), 2019-Q3, 199 (the 1990s) or PAST_REF",
    },
    TIME: { patterns: [time], example: "2019-07-04T18:30 or 2019-07-03TNI" },
    DURATION: { patterns: [duration], example: "P11W, PT2H or PXY" },
    SET: { patterns: [date, time, duration], example: "P1W or XXXX-WXX-5" },
};
/**
 * Values that are no TIMEX3 of their type, and days that no month has. Decades and centuries with X are doubtful: in
 * TimeBank, and in what Dateline gives, the 1990s are `199`, and a scorer compares the values.
 */
export function timexValueFindings({ path, gold }) {
    return gold.dates.flatMap(({ start, type, text, value, accept }) => [value, ...accept].flatMap((each) => {
        const { patterns, example } = forms[type];
        const found = `value ${quoted(each)} of ${quoted(text)} (${type})`;
        const bare = /^(\d{2,3})X{1,2}$/u.exec(each)?.[1];
        if (bare !== undefined)
            return [doubtful({ path, at: start }, { found, expected: bare, remedy: "leave the X out" })];
        if (patterns.some((pattern) => pattern.test(each)) && !isImpossibleDay(each))
            return [];
        return [wrong({ path, at: start }, { found, expected: `a TIMEX3 value as ${example}`, remedy: "correct it" })];
    }));
}
/** Days of events that are none: a value of a date or time, or two of them as `A/B`. */
export function eventDateFindings({ path, gold }) {
    return gold.events.flatMap(({ id, date: value, trigger }) => {
        const ends = value?.split("/") ?? [];
        const isSound = (each) => (date.test(each) || time.test(each)) && !isImpossibleDay(each);
        if (value === null || (ends.length <= 2 && ends.every(isSound)))
            return [];
        const found = `on=${value} of event ${id}`;
        return [
            wrong({ path, at: trigger[0] }, { found, expected: "a day as 2019-07-04, a month, a year, or A/B", remedy: "correct it" }),
        ];
    });
}
function isImpossibleDay(value) {
    const whole = /^\d{4}-\d{2}-\d{2}/u.exec(value)?.[0];
    return whole !== undefined && !isIsoDay(whole);
}
//# sourceMappingURL=timex-values.js.map