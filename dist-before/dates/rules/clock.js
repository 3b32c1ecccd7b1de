import { first, has, timexRule } from "../rule.js";
const two = (number) => String(number).padStart(2, "0");
const zones = "gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|ist|msk|et|pt|hkt|wib|jst|kst|aest|aedt|wat|eat|sast";
/** `9`, `9:30`, `21.45` with `am` or `pm` as TIMEX3 writes it: `09`, `09:30`, `21:45`. */
function clockTime(term, meridiem) {
    const [hour = Number.NaN, minute] = (term?.lower ?? "").split(/[:.]/u).map(Number);
    if (!Number.isInteger(hour) || hour > 24 || (minute ?? 0) > 59 || (meridiem !== null && hour > 12))
        return null;
    const shifted = meridiem === "pm" && hour < 12 ? hour + 12 : meridiem === "am" && hour === 12 ? 0 : hour;
    return minute === undefined ? two(shifted) : `${two(shifted)}:${two(minute)}`;
}
function time(match) {
    const written = match.at.find((term) => term?.form === "clock" || term?.number !== undefined);
    const meridiem = has(match, "am") ? "am" : has(match, "pm") ? "pm" : null;
    const read = has(match, "noon", "midday")
        ? "12"
        : has(match, "midnight")
            ? "24"
            : clockTime(spelled(written), meridiem);
    return read === null ? null : { type: "TIME", meaning: { kind: "clock", time: read, day: dayOf(match) } };
}
/** `nine` as `9`. */
function spelled(term) {
    return term?.number !== undefined && term.form === undefined ? { ...term, lower: String(term.number) } : term;
}
function dayOf(match) {
    const weekday = first(match, "weekday");
    if (weekday !== undefined)
        return { kind: "weekday", weekday, shift: null };
    if (has(match, "yesterday"))
        return { kind: "shifted", unit: "day", shift: -1 };
    return has(match, "tomorrow") ? { kind: "shifted", unit: "day", shift: 1 } : null;
}
const zone = `local|${zones}?`;
const day = ":weekday|today|yesterday|tomorrow";
/** Hours of the clock. */
export const clockRules = [
    timexRule({
        name: "clock",
        patterns: [
            `:form|:number am|pm ${zone} time? ,? on? ${day}`,
            `:form|:number am|pm ${zone} time?`,
            `${day} ,? at|around? :form|:number am|pm ${zone}`,
        ],
        read: (match) => (match.at.some((term) => term?.form !== undefined && term.form !== "clock") ? null : time(match)),
        finds: [
            { text: "The truce began at ⟦9 a.m. on Monday⟧.", value: "2022-10-03T09" },
            { text: "The blast was heard at ⟦10:30 pm⟧.", value: "2022-10-06T22:30" },
        ],
        ignores: ["I am 9.", "The PM met 9 envoys."],
    }),
    timexRule({
        name: "clock-bare",
        patterns: [
            `at|around|about|by|until|before|after|from|since|till|between|to|and|than [ :form ${zone} time? ]`,
            `[ :form|:digits ${zones} ]`,
            `at|around|about|by|until|before|after|from|since [ :number o ' clock ]`,
            `at|around|about|by|until|before|after|from|since [ :number o ’ clock ]`,
            `[ :form|:digits hours|hrs local|${zones} time? ]`,
        ],
        read: (match) => match.at.some((term) => term?.form !== undefined && term.form !== "clock") ? null : hundredHours(match),
        finds: [
            { text: "The train left at ⟦21:45⟧.", value: "2022-10-06T21:45" },
            { text: "The strike ended at ⟦0400 GMT⟧.", value: "2022-10-06T04:00" },
        ],
        ignores: ["The score was 3:2 at the break.", "They lost 20-14."],
    }),
    timexRule({
        name: "noon",
        patterns: [`noon|midday|midnight ${zone} time? on? ${day}`, "noon|midday|midnight", `${day} noon|midday|midnight`],
        read: time,
        finds: [{ text: "Polls close at ⟦noon⟧.", value: "2022-10-06T12" }],
        ignores: ["An afternoon is long."],
    }),
];
/** `0400 GMT`: four digits are hours and minutes. */
function hundredHours(match) {
    const digits = match.at.find((term) => term?.digits !== undefined);
    if (digits?.lower.length !== 4)
        return time(match);
    const read = clockTime({ ...digits, lower: `${digits.lower.slice(0, 2)}:${digits.lower.slice(2)}` }, null);
    return read === null ? null : { type: "TIME", meaning: { kind: "clock", time: read, day: dayOf(match) } };
}
//# sourceMappingURL=clock.js.map