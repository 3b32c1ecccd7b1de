import { isIsoDay } from "../../document/calendar.js";
import { calendar, partOf, value } from "../meaning.js";
import { after, before, first, has, nonsense, shiftOf, timexRule, yearOf, } from "../rule.js";
import { isBareMonth, isBareYear } from "./guards.js";
const two = (number) => String(number).padStart(2, "0");
const isDay = (day) => day !== undefined && day >= 1 && day <= 31;
const daysOf = ({ at }) => at.map((term) => term?.digits ?? term?.ordinal).filter(isDay);
const monthOf = (match) => partOf("month", first(match, "month") ?? 1);
/** What a number behind a month's name may count instead of being its day. */
const counted = new Set(["%", "billion", "million", "per", "percent"]);
function monthDay(match) {
    if (counted.has(after(match)?.lower ?? ""))
        return null;
    const [day = 1] = daysOf(match);
    const part = monthOf(match);
    const year = yearOf(match);
    if (!isDayOf(day, part.number, year))
        return nonsense;
    return { meaning: calendar({ year, part, day, shift: shiftOf(match) }) };
}
const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
/** Whether a month has such a day, in the year if it is known: 30 February is none. */
function isDayOf(day, month, year) {
    if (month === 2 && day === 29 && year !== null)
        return isLeap(year);
    return day <= (monthLengths[month - 1] ?? 0);
}
function monthDayRange(match) {
    const [from, until] = daysOf(match);
    if (from === undefined || until === undefined || until <= from)
        return null;
    if (!isDayOf(until, monthOf(match).number, yearOf(match)))
        return null;
    const common = { year: yearOf(match), part: monthOf(match) };
    return { meaning: calendar({ ...common, day: from }), until: calendar({ ...common, day: until }) };
}
function numeric(match) {
    const [term] = match.at;
    const iso = term?.form === "iso" ? term.lower : isoOf(term?.lower ?? "");
    return isIsoDay(iso) && iso > "0001" ? { meaning: value(iso) } : null;
}
/** `25/12/2019` and `12/25/19` as ISO days. */
function isoOf(surface) {
    const [one = 0, other = 0, last = 0] = surface.split(/[./]/u).map(Number);
    const year = last >= 100 ? last : last + (last > 50 ? 1900 : 2000);
    // Day first, as most of the world writes; two digits of a year are the American habit, month first.
    const isDayFirst = one > 12 || (other <= 12 && last >= 100);
    return `${year}-${two(isDayFirst ? other : one)}-${two(isDayFirst ? one : other)}`;
}
function yearRange(match) {
    const [from = "", until = ""] = (match.at[0]?.lower ?? "").split(/[-–/]/u);
    const last = until.length === 2 ? from.slice(0, 2) + until : until;
    const isRange = Number(from) >= 1500 && Number(last) > Number(from) && Number(last) <= 2100;
    return isRange ? { meaning: value(from), until: value(last) } : null;
}
/** Full and partial calendar dates. */
export const calendarRules = [
    timexRule({
        name: "numeric-date",
        patterns: [":form"],
        read: (match) => (/^(?:iso|slashed|dotted)$/u.test(match.at[0]?.form ?? "") ? numeric(match) : null),
        finds: [
            { text: "The order is dated ⟦2021-03-15⟧.", value: "2021-03-15" },
            { text: "The lease ended on ⟦25/12/2019⟧.", value: "2019-12-25" },
        ],
        ignores: ["They keep a 24/7 watch.", "The vote was 51/49/3 in the end."],
    }),
    timexRule({
        name: "month-day",
        patterns: [
            ":weekday ,? :month the? :date ,? :year",
            ":weekday ,? :month the? :date",
            ":weekday ,? the? :date of? :month ,? :year",
            ":weekday ,? the? :date of? :month",
            ":month the? :date ,? :year",
            "last|this|next? :month the? :date",
            "the? :date of? :month ,? :year",
            "the? :date of? :month",
        ],
        read: monthDay,
        finds: [
            { text: "The court ruled on ⟦March 3, 2019⟧ that the tax was void.", value: "2019-03-03" },
            { text: "The bridge opened on ⟦14 August 2020⟧.", value: "2020-08-14" },
            { text: "The mayor resigned on ⟦Sept. 12⟧.", value: "2022-09-12" },
            { text: "The strike began on ⟦the 5th of July⟧.", value: "2022-07-05" },
            { text: "The mayor was shot ⟦last October 12⟧.", value: "2021-10-12" },
        ],
        ignores: ["They may 5 times ask.", "By March 20 million people had fled."],
    }),
    timexRule({
        name: "month-day-range",
        patterns: [
            "[ :month :date ] to|-|–|—|and|through|until|or :date ,? :year",
            "[ :month :date ] to|-|–|—|and|through|until|or :date",
            "[ :date ] to|-|–|—|and|through|until :date of? :month ,? :year",
            "[ :date ] to|-|–|—|and|through|until :date of? :month",
        ],
        read: monthDayRange,
        finds: [
            { text: "From ⟦August 3⟧ to ⟦9⟧ the port was shut.", value: "2022-08-03" },
            { text: "The fair ran ⟦May 10⟧-⟦14⟧.", value: "2022-05-14" },
        ],
        ignores: ["On May 10 the two-day fair opened."],
    }),
    timexRule({
        name: "month-year",
        patterns: [":month ,? of? :year", ":month of? last|this|next year"],
        read: (match) => {
            const shift = has(match, "last") ? -1 : has(match, "next") ? 1 : 0;
            const moved = yearOf(match) === null ? { shift, shiftsYear: true } : {};
            return { meaning: calendar({ year: yearOf(match), part: monthOf(match), ...moved }) };
        },
        finds: [
            { text: "Talks opened in ⟦June 2021⟧.", value: "2021-06" },
            { text: "He was elected in ⟦May last year⟧.", value: "2021-05" },
        ],
        ignores: ["We may 2021 times over regret it."],
    }),
    timexRule({
        name: "month",
        patterns: [":month"],
        read: (match) => (isBareMonth(match) ? { meaning: calendar({ part: monthOf(match) }) } : null),
        finds: [
            { text: "The minister was sacked in ⟦February⟧.", value: "2022-02" },
            { text: "The election will be held in ⟦December⟧.", value: "2022-12" },
            { text: "The report for ⟦May⟧ disappointed the markets.", value: "2022-05" },
        ],
        ignores: ["May he rest in peace.", "March to the beat of the drum, he said.", "Theresa May spoke."],
    }),
    timexRule({
        name: "year",
        patterns: [":year"],
        read: (match) => (isBareYear(match) ? { meaning: calendar({ year: yearOf(match) }) } : null),
        finds: [
            { text: "The pact was signed in ⟦1993⟧.", value: "1993" },
            { text: "The ⟦2014⟧ vote was annulled.", value: "2014" },
            { text: "The accord of ⟦nineteen ninety-six⟧ failed.", value: "1996" },
        ],
        ignores: [
            "Some 19 20-year-olds came.",
            "He won two ten times.",
            "Some 2000 people fled.",
            "It cost $2000 then.",
            "The 1500 soldiers left.",
        ],
    }),
    timexRule({
        name: "fiscal-year",
        patterns: [
            "fiscal|financial year? :year",
            "fy :year",
            "the? :year fiscal|financial year",
            "the year :year",
            "the year :number",
        ],
        read: (match) => {
            const year = yearOf(match) ?? first(match, "number") ?? 0;
            return Number.isInteger(year) && year >= 1000 && year <= 2100 ? { meaning: calendar({ year }) } : null;
        },
        finds: [
            { text: "The deficit of ⟦fiscal 2020⟧ was a record.", value: "2020" },
            { text: "Revenue rose in ⟦FY2021⟧.", value: "2021" },
            { text: "The budget for ⟦the 2019 fiscal year⟧ was late.", value: "2019" },
        ],
        ignores: ["Fiscal rules were eased.", "He spent the year 12 miles from home."],
    }),
    timexRule({
        name: "year-range",
        patterns: [":form"],
        read: (match) => (match.at[0]?.form === "years" ? yearRange(match) : null),
        finds: [{ text: "Profits rose in the ⟦2019⟧-⟦20⟧ season.", value: "2020" }],
        ignores: ["The number is 2019-05 on the list.", "Call 1234-5678 now."],
    }),
    timexRule({
        name: "day-of-month",
        patterns: ["on|until|by|before|after|since|from [ the :ordinal ]"],
        read: (match) => {
            const day = first(match, "ordinal") ?? 0;
            const next = after(match)?.lower ?? ".";
            const isNumeric = /^\d/u.test(match.at.find((term) => term?.ordinal !== undefined)?.lower ?? "");
            const isAlone = /^(?:[.,;:)]|and|when|that|to)$/u.test(next);
            return isNumeric && day <= 31 && isAlone ? { meaning: calendar({ day }) } : null;
        },
        finds: [{ text: "The hearing ended on ⟦the 3rd⟧.", value: "2022-10-03" }],
        ignores: ["They marched on the first floor.", "It stands on the 3rd floor."],
    }),
    timexRule({
        name: "decade",
        patterns: ["the? early|mid|late|middle? :decade"],
        read: readDecade,
        finds: [
            { text: "The wars of ⟦the 1990s⟧ shaped the region.", value: "199" },
            { text: "The house dates from ⟦the late 1970s⟧.", value: "197" },
            { text: "In ⟦the '80s⟧ it was a port.", value: "198" },
        ],
        ignores: ["He is in his 70s.", "Temperatures in the low 80s are expected."],
    }),
    timexRule({
        name: "century",
        patterns: ["the? early|mid|late? :ordinal century"],
        read: (match) => {
            const ordinal = first(match, "ordinal");
            if (ordinal === undefined || ordinal < 1 || ordinal > 22)
                return null;
            return { meaning: value(two(ordinal - 1)), ...edgeOf(match) };
        },
        finds: [{ text: "It is the worst flood of ⟦the 21st century⟧.", value: "20" }],
        ignores: ["A century ago there was a mill here."],
    }),
];
function edgeOf(match) {
    if (has(match, "early"))
        return { modifier: "START" };
    if (has(match, "late"))
        return { modifier: "END" };
    return has(match, "mid", "middle") ? { modifier: "MID" } : {};
}
function readDecade(match) {
    const term = match.at.find((each) => each?.decade !== undefined);
    const start = term?.decade ?? 0;
    if (/^(?:his|her|their|my|your|our|low|mid|upper|high)$/u.test(before(match)?.lower ?? ""))
        return null;
    const isMarked = /^(?:'|\p{L})/u.test(term?.lower ?? "");
    if (start < 100 && !(isMarked && has(match, "the")))
        return null;
    return { meaning: value(String((start < 100 ? start + 1900 : start) / 10)), ...edgeOf(match) };
}
//# sourceMappingURL=calendar.js.map