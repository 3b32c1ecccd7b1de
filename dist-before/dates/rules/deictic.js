import { durationValue, shifted, value } from "../meaning.js";
import { after, before, first, has, shiftOf, timexRule } from "../rule.js";
import { isCapital } from "./guards.js";
const clock = (time, day) => ({
    type: "TIME",
    meaning: { kind: "clock", time, day },
});
const isClockUnit = (unit) => unit === "second" || unit === "minute" || unit === "hour";
/** How many of the unit: a vague number is NaN, `a` and no number at all are 1. */
export function amountOf(match) {
    return first(match, "number") ?? first(match, "ordinal") ?? 1;
}
function ago(match) {
    const unit = first(match, "unit");
    if (!unit)
        return null;
    const bare = match.at.find((term) => term?.unit !== undefined)?.lower;
    if (bare === "year" && !match.at.some((term) => term?.number !== undefined))
        return { meaning: shifted("year", -1) };
    const isCounted = match.at.some((term) => term?.number !== undefined) || has(match, "a", "an");
    const amount = isCounted ? amountOf(match) : Number.NaN;
    if (Number.isNaN(amount))
        return { meaning: value("PAST_REF") };
    if (isClockUnit(unit))
        return { type: "TIME", meaning: value("PAST_REF") };
    if (unit === "year" && !Number.isInteger(amount))
        return { meaning: shifted("month", -Math.round(amount * 12)) };
    return { meaning: shifted(unit, -Math.round(amount)) };
}
/** `two days earlier`, `a year before`: from the date spoken of; a bare `hours later` has no place on the calendar. */
function counted(match) {
    const unit = first(match, "unit");
    const amount = amountOf(match);
    if (!unit)
        return null;
    if (Number.isNaN(amount) || isClockUnit(unit))
        return { type: "DURATION", meaning: value(durationValue(amount, unit)) };
    const direction = has(match, "later", "after", "afterwards") ? 1 : -1;
    return { meaning: { kind: "context", unit, shift: direction * Math.round(amount), keepsPart: true } };
}
function thisUnit(match) {
    const unit = first(match, "unit");
    if (!unit || unit === "weekend" || isClockUnit(unit))
        return null;
    // The programme, unless the line begins with it or is all in capitals.
    const isTitle = match.from > 0 && isCapital(match, match.scene.terms[match.to - 1]) && !isCapital(match, before(match));
    const isPlural = match.at.some((term) => term?.unit !== undefined && term.lower !== "s" && term.lower.endsWith("s"));
    if (unit === "season" || isPlural || isTitle)
        return null;
    const shift = shiftOf(match) ?? 0;
    if (has(match, "past", "last") && has(match, "the")) {
        const side = shift < 0 ? "before" : "after";
        return { type: "DURATION", meaning: { kind: "stretch", value: durationValue(1, unit), side, unit, amount: 1 } };
    }
    return { meaning: shifted(unit, shift) };
}
function ofContext(match) {
    const unit = first(match, "unit");
    if (!unit || isClockUnit(unit) || unit === "weekend" || unit === "season")
        return null;
    const isSame = has(match, "that", "same") || match.at.length === 2;
    const shift = isSame ? 0 : has(match, "previous", "preceding", "prior") ? -1 : 1;
    return { meaning: { kind: "context", unit, shift, keepsPart: false } };
}
/** `a week from Monday`, `in two days`. */
function ahead(match) {
    const unit = first(match, "unit");
    const amount = amountOf(match);
    if (!unit || isClockUnit(unit) || Number.isNaN(amount))
        return null;
    return { meaning: shifted(unit, Math.round(amount)) };
}
/** Expressions counted from the day of speaking or from the date spoken of. */
export const deicticRules = [
    timexRule({
        name: "day-deictic",
        patterns: [
            "earlier|later|late|early? today|yesterday|tomorrow",
            "the day before yesterday",
            "the day after tomorrow",
            "the present day",
        ],
        read: (match) => {
            if (has(match, "present"))
                return { meaning: value("PRESENT_REF") };
            const step = has(match, "day") ? 2 : 1;
            if (has(match, "today") && /^(?:show|newspaper|programme|program)$/u.test(after(match)?.lower ?? ""))
                return null;
            const modifier = has(match, "late")
                ? { modifier: "END" }
                : has(match, "early")
                    ? { modifier: "START" }
                    : {};
            return { meaning: shifted("day", has(match, "today") ? 0 : has(match, "tomorrow") ? step : -step), ...modifier };
        },
        finds: [
            { text: "The minister flew to Oslo ⟦yesterday⟧.", value: "2022-10-05" },
            { text: "Parliament reopens ⟦tomorrow⟧.", value: "2022-10-07" },
            { text: "The envoy landed ⟦the day before yesterday⟧.", value: "2022-10-04" },
        ],
        ignores: ["USA TODAYS said so."],
    }),
    timexRule({
        name: "day-part",
        patterns: [
            "earlier|later|late|early? this|last|tomorrow|yesterday :part",
            "late|early? tonight",
            "late|early|earlier|later? :weekday ' s? :part",
            "late|early? :weekday :part",
            "the? :part of? :weekday",
            "the? evening|morning|night|afternoon of [ :weekday ]",
        ],
        read: dayPart,
        finds: [
            { text: "Shelling resumed on ⟦Friday night⟧.", value: "2022-09-30TNI" },
            { text: "The storm hit ⟦last night⟧.", value: "2022-10-05TNI" },
            { text: "The council meets ⟦tonight⟧.", value: "2022-10-06TNI" },
            { text: "He spoke ⟦this morning⟧.", value: "2022-10-06TMO" },
        ],
        ignores: ["The night was cold.", "She sings on Saturday Night Live."],
    }),
    timexRule({
        name: "ago",
        patterns: ["a|an|:number|some? :unit or? so? ago", ":unit|centuries|decades ago", "a few|couple of? :unit ago"],
        read: ago,
        finds: [
            { text: "The firm was founded ⟦two years ago⟧.", value: "2020" },
            { text: "The ship left port ⟦three days ago⟧.", value: "2022-10-03" },
            { text: "They married ⟦a month ago⟧.", value: "2022-09" },
            { text: "The well dried up ⟦decades ago⟧.", value: "PAST_REF" },
        ],
        ignores: ["Long is the way to go.", "He ran for two years."],
    }),
    timexRule({
        name: "this-unit",
        patterns: [
            "earlier|later|late|early in|on? this|last|next|current|past|previous|coming :unit",
            "this|last|next|past|coming :unit",
            "the past|last|coming|current :unit",
            "this past|coming :unit",
            "last|this|next|past|coming|current|previous fiscal|financial year|quarter",
            "the last|past|current|previous|coming|next fiscal|financial year|quarter",
        ],
        read: thisUnit,
        finds: [
            { text: "The aid was announced ⟦earlier this week⟧.", value: "2022-W40" },
            { text: "The deal was signed ⟦last month⟧.", value: "2022-09" },
            { text: "Ministers will meet ⟦next year⟧.", value: "2023" },
            { text: "Prices doubled in ⟦the past week⟧.", value: "P1W" },
        ],
        ignores: ["He spoke on the programme This Week.", "This season is hot.", "He came last a week long."],
    }),
    timexRule({
        name: "counted-from-context",
        patterns: [
            "a|an|one|:number :unit earlier|later|before|previously|after|afterwards",
            "a few|couple of? :unit earlier|later|before|afterwards",
            ":unit later|earlier|before",
        ],
        read: (match) => {
            const next = after(match)?.lower ?? ".";
            if (has(match, "before", "after") && /^[\p{L}\p{N}$]/u.test(next))
                return null;
            if (match.at[0]?.unit !== undefined && match.at[0].lower !== "year" && !match.at[0].lower.endsWith("s"))
                return null;
            return counted(match);
        },
        finds: [
            { text: "The bank failed in 2008. ⟦Two years later⟧ it was sold.", value: "2010" },
            { text: "He was shot on June 3, 2020 and died ⟦three days later⟧.", value: "2020-06-06" },
        ],
        ignores: ["Two days before the vote he fled."],
    }),
    timexRule({
        name: "context-unit",
        patterns: [
            "the quarter",
            "the following|next|same|previous|preceding|prior day|week|month|year|decade|quarter",
            "that same? day|week|month|year",
        ],
        read: (match) => {
            if (has(match, "next") && !has(match, "day"))
                return { meaning: shifted(first(match, "unit") ?? "day", 1) };
            if (has(match, "that") && before(match)?.lower === "on" && first(match, "unit") !== "day")
                return null;
            return ofContext(match);
        },
        finds: [
            { text: "He landed on June 3, 2020 and left ⟦the next day⟧.", value: "2020-06-04" },
            { text: "The plant opened in 2015 and closed ⟦the following year⟧.", value: "2016" },
        ],
        ignores: ["The other day he came.", "The same old story."],
    }),
    timexRule({
        name: "ahead",
        patterns: ["a|:number :unit from now", "in [ :number|a :unit ' time ]"],
        read: ahead,
        finds: [{ text: "Prices will be lower ⟦two years from now⟧.", value: "2024" }],
        ignores: ["He walked from now on."],
    }),
];
function dayPart(match) {
    const part = first(match, "part") ?? "NI";
    if (after(match)?.lower === "live")
        return null;
    const weekday = first(match, "weekday");
    if (weekday !== undefined)
        return clock(part, { kind: "weekday", weekday, shift: null });
    if (has(match, "tonight"))
        return clock("NI", null);
    if (!has(match, "this", "last", "tomorrow", "yesterday"))
        return null;
    if (has(match, "last") && !has(match, "night", "evening"))
        return null;
    const shift = has(match, "tomorrow") ? 1 : has(match, "last", "yesterday") ? -1 : 0;
    return clock(part, shift === 0 ? null : shifted("day", shift));
}
//# sourceMappingURL=deictic.js.map