import { durationValue, value } from "../meaning.js";
import { after, before, first, has, shiftOf, timexRule } from "../rule.js";
import { amountOf } from "./deictic.js";
import { isCapital } from "./guards.js";
const isAge = (match) => {
    const { terms } = match.scene;
    const rest = [terms[match.to], terms[match.to + 1], terms[match.to + 2]].map((term) => term?.lower ?? "");
    return rest[0] === "old" || (rest[0] === "-" && rest[1] === "old") || (rest[0] === "of" && rest[1] === "age");
};
/** `60 Minutes` is a programme, unless the whole line is in capitals. */
function isTitle(match) {
    const unit = match.at.find((term) => term?.unit !== undefined);
    return match.from > 0 && isCapital(match, unit) && !isCapital(match, before(match));
}
/** `the 1988 quarter`, `the post-2015 years`: a year before a unit counts nothing. */
function isYear(match) {
    const term = match.at.find((each) => each?.number !== undefined);
    const isYearLike = term?.digits !== undefined && term.digits >= 1900 && term.digits <= 2100 && term.end - term.start === 4;
    return isYearLike && (has(match, "the") || before(match)?.lower === "-");
}
function duration(match) {
    const unit = first(match, "unit");
    if (isYear(match))
        return null;
    if (!unit || unit === "season" || isAge(match) || isTitle(match))
        return null;
    if (unit === "second" && !match.at.some((term) => /^sec|seconds$/u.test(term?.lower ?? "")))
        return null;
    return { type: "DURATION", meaning: value(durationValue(amountOf(match), unit)) };
}
function article(match) {
    const previous = before(match)?.lower ?? "";
    if (/^(?:per|once|twice|times|cents?|%|million|billion|thousand)$/u.test(previous) || /^[\d$]/u.test(previous))
        return null;
    const unit = first(match, "unit");
    if (unit === "season" || unit === "weekend" || unit === "quarter" || unit === "second")
        return null;
    return duration(match);
}
function stretch(match) {
    const unit = first(match, "unit");
    if (!unit || unit === "season")
        return null;
    const amount = match.at.some((term) => term?.number !== undefined)
        ? amountOf(match)
        : has(match, "couple")
            ? 2
            : Number.NaN;
    const side = (shiftOf(match) ?? -1) < 0 ? "before" : "after";
    const known = Number.isNaN(amount) ? null : amount;
    return {
        type: "DURATION",
        meaning: { kind: "stretch", value: durationValue(amount, unit), side, unit, amount: known },
    };
}
/** Lengths of time. */
export const durationRules = [
    timexRule({
        name: "duration",
        patterns: [
            "the? first? :number more|additional|consecutive|straight|full|whole|long|trading|working|business? :unit",
            "a couple of? :unit",
            "a few more? :unit",
            "a good|great many :unit",
            "half a|an :unit",
            "a half :unit",
            "a|an|one :unit and a half",
        ],
        read: (match) => {
            const reading = duration(match);
            const unit = first(match, "unit");
            if (!reading || !unit)
                return null;
            if (has(match, "couple"))
                return { ...reading, meaning: value(durationValue(2, unit)) };
            if (has(match, "half")) {
                const amount = match.at[0]?.lower === "half" || match.at[1]?.lower === "half" ? 0.5 : 1.5;
                return { ...reading, meaning: value(halved(amount, unit)) };
            }
            if (has(match, "few", "many") && !has(match, "the"))
                return { ...reading, meaning: value(durationValue(Number.NaN, unit)) };
            return reading;
        },
        finds: [
            { text: "He has led the party for ⟦20 years⟧.", value: "P20Y" },
            { text: "The siege lasted ⟦several months⟧.", value: "PXM" },
            { text: "A ⟦three-month⟧ truce was agreed.", value: "P3M" },
            { text: "They waited ⟦two and a half hours⟧.", value: "PT2H30M" },
            { text: "Trade fell in ⟦the first nine months⟧.", value: "P9M" },
        ],
        ignores: [
            "The 34-year-old striker scored.",
            "He is 40 years old.",
            "It is the second day.",
            "The 1988 quarter was good.",
            "The post-2015 years were good.",
        ],
    }),
    timexRule({
        name: "one-unit",
        patterns: [
            "for|in|within|over|after|about|nearly|almost|around|under|than|least|past [ a|an :unit ]",
            "an? entire|whole|full :unit",
        ],
        read: article,
        finds: [{ text: "The road was closed for ⟦a week⟧.", value: "P1W" }],
        ignores: ["It happens twice a year.", "He earns $5 an hour."],
    }),
    timexRule({
        name: "stretch",
        patterns: [
            "the? last|past|previous|next|coming|following :number :unit",
            "the last|past|previous|next|coming|following few|couple of? :unit",
            "these|those? last|past|next few|:number :unit",
        ],
        read: stretch,
        finds: [
            { text: "Prices doubled over ⟦the past two years⟧.", value: "P2Y" },
            { text: "Rain is expected in ⟦the next few days⟧.", value: "PXD" },
        ],
        ignores: ["The last two men left."],
    }),
    timexRule({
        name: "bare-units",
        patterns: ["for|in|over|after|within|lasted|took|take|taken|spent|last [ :unit ]"],
        read: (match) => {
            const unit = match.at.find((term) => term?.unit !== undefined);
            const next = after(match)?.lower ?? "";
            if (!unit?.lower.endsWith("s") || !unit.unit || unit.lower === "seconds" || unit.unit === "season")
                return null;
            if (/^(?:of|ago|later|earlier|before)$/u.test(next) && next !== "of")
                return null;
            return { type: "DURATION", meaning: value(durationValue(Number.NaN, unit.unit)) };
        },
        finds: [{ text: "The work will take ⟦years⟧.", value: "PXY" }],
        ignores: ["The years were good."],
    }),
];
function halved(amount, unit) {
    if (amount > 1)
        return durationValue(amount, unit);
    if (unit === "year")
        return durationValue(amount * 12, "month");
    return unit === "hour" ? durationValue(amount * 60, "minute") : durationValue(amount, unit);
}
//# sourceMappingURL=durations.js.map