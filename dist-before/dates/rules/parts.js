import { calendar, partOf } from "../meaning.js";
import { after, before, first, has, shiftOf, timexRule, yearOf, } from "../rule.js";
import { isCapital } from "./guards.js";
const seasonTerm = (match) => match.at.find((each) => each?.season !== undefined);
/** `the third quarter`, `the first half of 2022`, `next year's first quarter`. */
function quarter(match) {
    const number = first(match, "ordinal") ?? 0;
    const unit = has(match, "half") ? "half" : "quarter";
    if (number < 1 || number > (unit === "half" ? 2 : 4))
        return null;
    const year = yearOf(match);
    const isThisYear = has(match, "year") && shiftOf(match) === null;
    const shift = isThisYear ? 0 : shiftOf(match);
    return {
        meaning: calendar({ year, part: partOf(unit, number), shift, shiftsYear: shift !== null && year === null }),
    };
}
function quarterCode(match) {
    const code = match.at.find((term) => term?.form === "quarter");
    if (!code)
        return null;
    return { meaning: calendar({ year: yearOf(match), part: partOf("quarter", Number(code.lower.slice(1))) }) };
}
function seasonOfYear(match) {
    const years = match.at.find((term) => term?.form !== undefined);
    if (years && years.form !== "years")
        return null;
    const year = years ? Number(years.lower.slice(0, 4)) : yearOf(match);
    const part = partOf("season", first(match, "season") ?? 1);
    const shift = year === null ? shiftOf(match) : null;
    return { meaning: calendar({ year, part, shift, shiftsYear: shift !== null }) };
}
/** A bare season is one after `in (the)` in lower case, unless something falls. */
function bareSeason(match) {
    const term = seasonTerm(match);
    if (isCapital(match, term) || /^(?:of|in|from|below|short)$/u.test(after(match)?.lower ?? ""))
        return null;
    return { meaning: calendar({ part: partOf("season", term?.season ?? 1) }) };
}
/** Before a noun, a season is one when something definite stands before it: `Ukraine's spring offensive`. */
function attributiveSeason(match) {
    const term = seasonTerm(match);
    const next = after(match);
    if (!term || !next || term.lower === "fall" || isCapital(match, term) || isCapital(match, next))
        return null;
    const tag = match.scene.partOfSpeech(next);
    if (tag !== "NOUN" && tag !== "ADJ")
        return null;
    return { meaning: calendar({ part: partOf("season", term.season ?? 1) }) };
}
function shiftedPart(match) {
    const shift = shiftOf(match);
    const month = first(match, "month");
    if (month !== undefined)
        return { meaning: calendar({ part: partOf("month", month), shift }) };
    if (after(match)?.lower === "of")
        return null;
    return { meaning: calendar({ part: partOf("season", first(match, "season") ?? 1), shift }) };
}
/** Days that are feasts or catchwords, and newspapers. */
const feasts = new Set([
    "ash",
    "black",
    "bloody",
    "cyber",
    "easter",
    "giving",
    "good",
    "holy",
    "maundy",
    "palm",
    "super",
]);
const papers = new Set([
    "express",
    "herald",
    "independent",
    "mail",
    "mirror",
    "post",
    "star",
    "sun",
    "telegraph",
    "times",
    "tribune",
    "world",
]);
function weekday(match) {
    const previous = before(match);
    const next = after(match);
    if (previous && feasts.has(previous.lower) && isCapital(match, previous))
        return null;
    if (next && papers.has(next.lower) && isCapital(match, next))
        return null;
    const step = has(match, "week") ? 2 : 1;
    const shift = shiftOf(match);
    return {
        meaning: { kind: "weekday", weekday: first(match, "weekday") ?? 1, shift: shift === null ? null : shift * step },
    };
}
/** Parts of the year and days of the week. */
export const partRules = [
    timexRule({
        name: "quarter",
        patterns: [
            "the? :ordinal quarter|half of|in? :year",
            "the? :ordinal quarter|half of? last|this|next year",
            "the? :year :ordinal quarter|half",
            "last|this|next year '|’ s :ordinal quarter|half",
            "the? fiscal? :ordinal quarter",
            "the :ordinal half of the year",
        ],
        read: quarter,
        finds: [
            { text: "Revenue grew in ⟦the third quarter⟧.", value: "2022-Q3" },
            { text: "Sales rose in ⟦the first half of 2020⟧.", value: "2020-H1" },
            { text: "Growth returns in ⟦next year's first quarter⟧.", value: "2023-Q1" },
        ],
        ignores: ["He lives in the Latin quarter.", "The second half began with a goal."],
    }),
    timexRule({
        name: "quarter-code",
        patterns: [":form of? :year", ":form"],
        read: quarterCode,
        finds: [
            { text: "Output fell in ⟦Q1 2021⟧.", value: "2021-Q1" },
            { text: "Losses narrowed in ⟦Q2⟧.", value: "2022-Q2" },
        ],
        ignores: ["The Audi Q5 was parked outside."],
    }),
    timexRule({
        name: "season-of-year",
        patterns: ["the? :season of? :year|:form", "the? :season of? last|this|next year"],
        read: seasonOfYear,
        finds: [
            { text: "It was built in ⟦the summer of 1998⟧.", value: "1998-SU" },
            { text: "Many froze in ⟦the winter of 1998-99⟧.", value: "1998-WI" },
        ],
        ignores: ["The summer of discontent began."],
    }),
    timexRule({
        name: "season",
        patterns: [
            "in|since|by|until|before|during|through|over [ the :season ]",
            "in|since|by|until|before|during|through|over|late|early|mid [ :season ]",
        ],
        read: bareSeason,
        finds: [{ text: "The dam broke in ⟦the spring⟧.", value: "2022-SP" }],
        ignores: ["The government may fall.", "Prices in fall of the index.", "The Arab Spring began in Tunis."],
    }),
    timexRule({
        name: "season-attributive",
        patterns: ["the|s|its|their|this [ :season ]"],
        read: attributiveSeason,
        finds: [
            { text: "The village braced for the army's ⟦spring⟧ offensive.", value: "2022-SP", published: "2022-03-02" },
        ],
        ignores: ["He wore the winter.", "The Winter Palace was stormed."],
    }),
    timexRule({
        name: "shifted-part",
        patterns: ["this? last|this|next|past|coming|upcoming|previous :month|:season"],
        read: shiftedPart,
        finds: [
            { text: "The mayor took office ⟦last May⟧.", value: "2022-05" },
            { text: "They will meet ⟦this winter⟧.", value: "2022-WI" },
            { text: "The port was seized ⟦last November⟧.", value: "2021-11" },
        ],
        ignores: ["At last may they speak."],
    }),
    timexRule({
        name: "weekday",
        patterns: [
            ":weekday of? last|next week",
            "this? last|this|next|past|coming|upcoming|previous :weekday",
            ":weekday last|next",
            ":weekday",
        ],
        read: weekday,
        finds: [
            { text: "The envoy arrived on ⟦Tuesday⟧.", value: "2022-10-04" },
            { text: "The Senate will vote on ⟦Monday⟧.", value: "2022-10-10" },
            { text: "The bank closed ⟦last Friday⟧.", value: "2022-09-30" },
            { text: "He was freed on ⟦Tuesday last week⟧.", value: "2022-09-27" },
        ],
        ignores: ["She writes for the Sunday Times.", "The Good Friday talks were long."],
    }),
    timexRule({
        name: "weekend",
        patterns: ["this? last|this|next|past|coming|upcoming|previous weekend", "the weekend", "over [ weekend ]"],
        read: (match) => ({ meaning: { kind: "weekend", shift: shiftOf(match) } }),
        finds: [
            { text: "Protests continued over ⟦the weekend⟧.", value: "2022-W39-WE" },
            { text: "The party will meet ⟦next weekend⟧.", value: "2022-W41-WE" },
        ],
        ignores: ["A weekend is short."],
    }),
];
//# sourceMappingURL=parts.js.map