import { calendar, durationValue, partOf, shifted, value } from "../meaning.js";
import { after, before, first, has, timexRule, yearOf } from "../rule.js";
const ofContext = (unit, modifier) => ({
    meaning: { kind: "context", unit, shift: 0, keepsPart: false },
    ...(modifier && { modifier }),
});
/** A quarter is named after its middle month: one that ended in July was, for two months of three, a second one. */
function quarterEnded(match) {
    const month = first(match, "month") ?? 1;
    const isOver = month === 1;
    const year = yearOf(match);
    const part = partOf("quarter", isOver ? 4 : Math.ceil((month - 1) / 3));
    return { meaning: calendar({ year: year !== null && isOver ? year - 1 : year, part }) };
}
function edge(match) {
    const unit = first(match, "unit");
    if (!unit ||
        unit === "second" ||
        unit === "minute" ||
        unit === "hour" ||
        /^(?:ended|ending|to)$/u.test(after(match)?.lower ?? ""))
        return null;
    // `At the end of the day` weighs what was said.
    if (unit === "day" && before(match)?.lower === "at")
        return null;
    const modifier = has(match, "beginning", "start", "outset") ? "START" : has(match, "middle") ? "MID" : "END";
    const isRest = has(match, "rest", "remainder");
    return { meaning: shifted(unit, 0), ...(isRest ? {} : { modifier }) };
}
/** Years, quarters and weeks that a report is about. */
export const periodRules = [
    timexRule({
        name: "latest-period",
        patterns: ["the latest quarter|period", "the most recent quarter|period"],
        read: () => ofContext("quarter"),
        finds: [{ text: "Sales grew 3% in ⟦the latest quarter⟧.", value: "2022-Q3" }],
        ignores: ["The latest model sold well."],
    }),
    timexRule({
        name: "year-ago-period",
        patterns: [
            "the? comparable? year ago|earlier quarter|period",
            "last year ' s quarter|period",
            "last year ’ s quarter|period",
            "the? corresponding|comparable|same|like quarter|period last year",
            "the? corresponding|comparable|same|like quarter|period a year ago|earlier",
            "the? quarter a year ago|earlier",
        ],
        read: () => ({ meaning: { kind: "context", unit: "quarter", shift: -4, keepsPart: false } }),
        finds: [
            { text: "It earned $3 million in ⟦the year-ago quarter⟧.", value: "2021-Q3" },
            { text: "It lost $3 million in ⟦the same period a year earlier⟧.", value: "2021-Q3" },
        ],
        ignores: ["The company was founded a year ago."],
    }),
    timexRule({
        name: "year-ended",
        patterns: ["[ the|a fiscal|financial|full? year ] ended|ending|through"],
        read: () => ({ type: "DURATION", meaning: value(durationValue(1, "year")) }),
        finds: [{ text: "Profit fell in ⟦the year⟧ ended June 30.", value: "P1Y" }],
        ignores: ["The year was good."],
    }),
    timexRule({
        name: "quarter-ended",
        patterns: [
            "[ the|its|their|a quarter ] ended|ending :month :date ,? :year",
            "[ the|its|their|a quarter ] ended|ending :month :date?",
        ],
        read: quarterEnded,
        finds: [
            { text: "It lost $2 million in ⟦the quarter⟧ ended June 30.", value: "2022-Q2" },
            { text: "It earned $2 million in ⟦the quarter⟧ ended July 31, 2019.", value: "2019-Q2" },
        ],
        ignores: ["The quarter ended badly."],
    }),
    timexRule({
        name: "edge-of-unit",
        patterns: [
            "the? end|close|beginning|start|outset|middle|rest|remainder of the day|week|month|quarter|year|decade|century",
            "the? year ' s? end",
            "the? year ’ s? end",
            "the? year end",
        ],
        read: edge,
        finds: [
            { text: "The deal should close by ⟦the end of the year⟧.", value: "2022" },
            { text: "It hopes to sell the plant by ⟦year-end⟧.", value: "2022" },
            { text: "Shares will rise by ⟦year's end⟧.", value: "2022" },
        ],
        ignores: [
            "The school year ended in June.",
            "At the end of the street stood a guard.",
            "At the end of the day, voters decide.",
        ],
    }),
    timexRule({
        name: "time-in-unit",
        patterns: ["earlier|later|early|late in the day|week|month|year", "for [ the week|month|year ]"],
        read: (match) => {
            const unit = first(match, "unit");
            const isName = /^(?:-|end|ended|ending|of|to|through|before|after|that|when)$/u.test(after(match)?.lower ?? "");
            if (isName || (unit !== "day" && unit !== "week" && unit !== "month" && unit !== "year"))
                return null;
            return ofContext(unit, has(match, "early") ? "START" : has(match, "late") ? "END" : undefined);
        },
        finds: [
            { text: "In 2019 the dam broke. ⟦Later in the year⟧ it was rebuilt.", value: "2019" },
            { text: "The index is up 3% for ⟦the week⟧.", value: "2022-W40" },
        ],
        ignores: ["He was man of the year.", "They prayed for the year to end."],
    }),
    timexRule({
        name: "week-of",
        patterns: [
            "the week of|beginning|starting :month the? :date ,? :year",
            "the week of|beginning|starting :month the? :date",
        ],
        read: (match) => {
            const day = match.at
                .map((term) => term?.digits ?? term?.ordinal)
                .find((each) => each !== undefined && each <= 31);
            const part = partOf("month", first(match, "month") ?? 1);
            return { meaning: { kind: "weekOf", day: calendar({ year: yearOf(match), part, day: day ?? 1 }) } };
        },
        finds: [{ text: "The trial is set for ⟦the week of March 6, 2023⟧.", value: "2023-W10" }],
        ignores: ["The week of the long knives."],
    }),
];
//# sourceMappingURL=periods.js.map