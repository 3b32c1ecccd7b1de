import { isIsoDay } from "../document/calendar.js";
import { indexOf, partAt, shiftedValue } from "./units.js";
/** `a year earlier`, `the next day`: the unit of the date last spoken of, moved; `XXXX…` where that date is too coarse. */
export function contextValue({ unit, shift, keepsPart }, { day, context, quarter }) {
    const spoken = context?.slice(0, 10) ?? day;
    if (unit === "quarter")
        return contextQuarter(quarter, shift, day);
    if (isIsoDay(spoken))
        return shiftedValue(unit, shift, spoken);
    if (unit === "month" && /^\d{4}-\d{2}$/u.test(spoken))
        return shiftedValue(unit, shift, `${spoken}-01`);
    if (unit === "day" || unit === "week" || unit === "month")
        return coarse[unit];
    return contextYear({ unit, shift, keepsPart }, spoken);
}
/** Years and more keep the month or quarter spoken of: `a year earlier`, of a third quarter, is one too. */
function contextYear({ unit, shift, keepsPart }, spoken) {
    const part = /^(\d{4})-(\d{2}|Q\d|H\d)$/u.exec(spoken);
    if (part && unit === "year" && keepsPart)
        return `${Number(part[1]) + shift}-${part[2]}`;
    return /^\d{4}/u.test(spoken) ? shiftedValue(unit, shift, `${spoken.slice(0, 4)}-01-01`) : "XXXX";
}
const coarse = { day: "XXXX-XX-XX", week: "XXXX-WXX", month: "XXXX-XX" };
/** `the quarter` is the one last spoken of, unless that lies ahead; else the latest that is over. */
function contextQuarter(quarter, shift, day) {
    const over = indexOf("quarter", day) - 1;
    const spoken = quarter === null ? over : Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1;
    return partAt("quarter", (spoken > over + 1 ? over : spoken) + shift);
}
//# sourceMappingURL=context-value.js.map