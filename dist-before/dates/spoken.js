/** Nothing was. */
export const unspoken = { context: null, quarter: null, comparedQuarter: null };
/** How many expressions and how many characters a text is searched backwards. */
const reach = { dates: 12, sentence: 300, quarter: 1500 };
/** The value of the last date on the calendar before an expression, and the quarter last spoken of. */
export function spokenBefore(text, dates, timex) {
    const recent = dates.slice(-reach.dates);
    const last = recent.findLast(({ intervalStart, type, rule }) => intervalStart && type !== "DURATION" && !/^(?:ago|counted-from-context)$/u.test(rule));
    const quarter = recent.findLast((date) => isReported(date) && timex.start - date.end < reach.quarter)?.value ?? null;
    const isBeside = last !== undefined && isReported(last) && isInSentence(text, last.end, timex.start);
    const comparedQuarter = isBeside ? last.value : isComparison(text, timex) ? quarter : null;
    return { context: last?.value ?? null, quarter, comparedQuarter };
}
/** Whether an expression names the quarter that a report is about and not one it is compared with. */
function isReported({ value, rule }) {
    return isQuarter(value) && /^(?:context-unit|latest-period|quarter|quarter-code|quarter-ended)$/u.test(rule);
}
const isQuarter = (value) => /^\d{4}-Q\d$/u.test(value);
function isInSentence(text, from, to) {
    return to - from < reach.sentence && !/[.!?]\s|\n/u.test(text.slice(from, to));
}
/** `compared with earnings of $2 million a year ago`: a figure, and what sets it against another, before the expression. */
function isComparison(text, { start, rule }) {
    if (rule !== "ago" && rule !== "counted-from-context")
        return false;
    const before = text
        .slice(Math.max(0, start - 120), start)
        .split(/[.!?]\s|\n/u)
        .at(-1) ?? "";
    return (/\b(?:against|compared|from|than|versus|with)\b/iu.test(before) &&
        /\d/u.test(before) &&
        /[$£€%]|\b(?:cents|million|billion|percent)\b/iu.test(before));
}
//# sourceMappingURL=spoken.js.map