import { months } from "../document/calendar.js";
import { ordinalNumerals } from "../document/numerals.js";
/** Units as printed, lower case without stop. */
export const unitWords = new Map([
    ["second", "second"],
    ["seconds", "second"],
    ["sec", "second"],
    ["secs", "second"],
    ["minute", "minute"],
    ["minutes", "minute"],
    ["min", "minute"],
    ["mins", "minute"],
    ["hour", "hour"],
    ["hours", "hour"],
    ["hr", "hour"],
    ["hrs", "hour"],
    ["day", "day"],
    ["days", "day"],
    ["week", "week"],
    ["weeks", "week"],
    ["weekend", "weekend"],
    ["weekends", "weekend"],
    ["month", "month"],
    ["months", "month"],
    ["quarter", "quarter"],
    ["quarters", "quarter"],
    ["season", "season"],
    ["seasons", "season"],
    ["year", "year"],
    ["years", "year"],
    ["yr", "year"],
    ["yrs", "year"],
    ["decade", "decade"],
    ["decades", "decade"],
    ["century", "century"],
    ["centuries", "century"],
]);
/** Names of the days of the week and their abbreviations; 1 Monday to 7 Sunday. */
export const weekdayWords = new Map([
    ["monday", 1],
    ["mon", 1],
    ["tuesday", 2],
    ["tue", 2],
    ["tues", 2],
    ["wednesday", 3],
    ["wed", 3],
    ["weds", 3],
    ["thursday", 4],
    ["thu", 4],
    ["thur", 4],
    ["thurs", 4],
    ["friday", 5],
    ["fri", 5],
    ["saturday", 6],
    ["sat", 6],
    ["sunday", 7],
    ["sun", 7],
]);
/** Seasons, 1 spring to 4 winter; these are the numbers of `YearPart`. */
export const seasonWords = new Map([
    ["spring", 1],
    ["springtime", 1],
    ["summer", 2],
    ["summertime", 2],
    ["fall", 3],
    ["autumn", 3],
    ["winter", 4],
    ["wintertime", 4],
]);
/** Parts of the day and their TIMEX3 codes. */
export const dayPartWords = new Map([
    ["dawn", "MO"],
    ["daybreak", "MO"],
    ["morning", "MO"],
    ["noontime", "MI"],
    ["lunchtime", "MI"],
    ["afternoon", "AF"],
    ["dusk", "EV"],
    ["evening", "EV"],
    ["night", "NI"],
    ["overnight", "NI"],
]);
/** Numbers that name no number: TIMEX3 writes X. */
export const vagueNumbers = new Set([
    "countless",
    "dozens",
    "few",
    "hundreds",
    "many",
    "numerous",
    "several",
    "some",
    "thousands",
]);
/** Abbreviations whose full stop belongs to them. */
export const stopped = new Set([
    "apr",
    "aug",
    "dec",
    "feb",
    "fri",
    "hr",
    "hrs",
    "jan",
    "jul",
    "jun",
    "mar",
    "mon",
    "nov",
    "oct",
    "sat",
    "sep",
    "sept",
    "sun",
    "thu",
    "thur",
    "thurs",
    "tue",
    "tues",
    "wed",
    "weds",
    "yr",
    "yrs",
]);
/** Decades spelled out, as in `the nineties`: the tens of their years. */
export const decadeWords = new Map([
    ["twenties", 20],
    ["thirties", 30],
    ["forties", 40],
    ["fifties", 50],
    ["sixties", 60],
    ["seventies", 70],
    ["eighties", 80],
    ["nineties", 90],
]);
/** Adverbs and adjectives of repetition: the TIMEX3 value of what they repeat. `daily` may also be a newspaper. */
export const frequencyWords = new Map([
    ["annually", "P1Y"],
    ["biannual", "P6M"],
    ["biannually", "P6M"],
    ["biennial", "P2Y"],
    ["biweekly", "P2W"],
    ["daily", "P1D"],
    ["fortnightly", "P2W"],
    ["hourly", "PT1H"],
    ["monthly", "P1M"],
    ["nightly", "P1D"],
    ["quarterly", "P1Q"],
    ["weekly", "P1W"],
    ["yearly", "P1Y"],
]);
/** Words that say something about time whatever their case, lower case. */
export const entries = merged([
    fields(unitWords, "unit"),
    fields(seasonWords, "season"),
    fields(dayPartWords, "part"),
    fields(ordinalNumerals, "ordinal"),
    fields(decadeWords, "decade"),
    fields(frequencyWords, "frequency"),
    fields(new Map([...vagueNumbers].map((word) => [word, Number.NaN])), "number"),
]);
/** Words that do so only with a capital: `may` and `march` are verbs. */
export const capitalizedEntries = merged([
    fields(months, "month"),
    fields(weekdayWords, "weekday"),
]);
function fields(words, key) {
    return [...words].map(([word, value]) => [word, { [key]: value }]);
}
function merged(lists) {
    const all = new Map();
    for (const [word, entry] of lists.flat())
        all.set(word, { ...all.get(word), ...entry });
    return all;
}
//# sourceMappingURL=lexicon.js.map