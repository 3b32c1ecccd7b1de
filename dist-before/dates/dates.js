import { anchorsOf } from "./anchors.js";
import { directionReader } from "./direction.js";
import { resolved } from "./resolve.js";
import { saidOnOf } from "./said-on.js";
import { spokenBefore, unspoken } from "./spoken.js";
/**
 * Resolves every expression: first those that date a statement, then the days of the statements, then all the rest.
 * What stands in a quotation counts from the day it was spoken, what stands in a tweet from its stamp, everything
 * else from the day the report was filed.
 */
export function datesOf(doc) {
    const anchors = anchorsOf(doc);
    const directionAt = directionReader(doc.tokens, doc.syntax);
    const resolve = (timex, moment) => resolved(timex, { ...moment, direction: directionAt(timex) });
    const saidOn = saidOnOf(doc, anchors, (timex, day) => resolve(timex, { ...day, ...unspoken }));
    const dates = [];
    for (const timex of doc.timexes) {
        const day = anchors.dayOf(timex, (statement) => saidOn[statement] ?? null);
        const moment = { ...day, ...spokenBefore(doc.text, dates, timex) };
        const date = resolve(timex, moment);
        const start = dates.at(-1);
        const begins = doc.timexes[dates.length - 1];
        const isEnd = begins?.rangeEnd === dates.length && isBare(timex);
        if (!start || !begins || !isEnd || !isBefore(date, start))
            dates.push(date);
        else
            dates.splice(-1, 1, ...inOrder({ begins, start, ends: timex, date }, { ...moment, direction: directionAt(timex) }));
    }
    return { dates, saidOn };
}
function isBefore(date, start) {
    return start.intervalStart !== null && date.intervalStart !== null && date.intervalStart < start.intervalStart;
}
/** Puts a range in order: one that is over begins the last time before its end, any other ends the first time after its start. */
function inOrder({ begins, start, ends, date }, moment) {
    const { meaning } = begins;
    if (isBare(begins) && isOver(ends, moment.direction) && "shift" in meaning) {
        const last = { ...begins, meaning: { ...meaning, shift: -1 } };
        return [resolved(last, { ...moment, day: date.intervalStart ?? moment.day, direction: "past" }), date];
    }
    return [start, resolved(ends, { ...moment, day: start.intervalStart ?? moment.day, direction: "future" })];
}
/** Whether a range lies behind: days of the month do unless the verb looks ahead, weekdays only when it looks back. */
function isOver({ meaning }, direction) {
    return direction === "past" || (direction !== "future" && meaning.kind === "calendar");
}
function isBare({ meaning }) {
    if (meaning.kind === "weekday")
        return meaning.shift === null;
    return meaning.kind === "calendar" && meaning.year === null && meaning.part !== null && meaning.shift === null;
}
//# sourceMappingURL=dates.js.map