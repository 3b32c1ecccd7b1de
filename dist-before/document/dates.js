export const timexTypes = ["DATE", "TIME", "DURATION", "SET"];
export const timexModifiers = [
    "BEFORE",
    "AFTER",
    "ON_OR_BEFORE",
    "ON_OR_AFTER",
    "LESS_THAN",
    "MORE_THAN",
    "EQUAL_OR_LESS",
    "EQUAL_OR_MORE",
    "START",
    "MID",
    "END",
    "APPROX",
];
export const datePrecisions = [
    "time",
    "day",
    "week",
    "weekend",
    "month",
    "season",
    "quarter",
    "half",
    "year",
    "decade",
    "century",
];
/** What a relative expression was counted from; `none` when it needs nothing (`September 21, 2022`) or has no value on the calendar. */
export const dateAnchors = ["published", "dateline", "speech", "tweet", "none"];
/** Where the day of a statement or an event is known from: an expression of the text, the day of the speech around it, … */
export const dateSources = ["text", "speech", "tweet", "dateline", "published"];
//# sourceMappingURL=dates.js.map