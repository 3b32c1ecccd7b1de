import { seasonCode } from "../../document/calendar.js";
import { durationValue, value } from "../meaning.js";
import { after, first, has, timexRule } from "../rule.js";
import { amountOf } from "./deictic.js";
import { isCapital } from "./guards.js";
const set = (text, more = {}) => ({
    type: "SET",
    meaning: value(text),
    ...more,
});
/** The word that quantifies a set: `every`, `every other`, `each`. */
function quantityOf(match) {
    const said = match.at.flatMap((term) => (term && /^(?:every|each|other)$/u.test(term.lower) ? [term.lower] : []));
    return { quantity: said.join(" ") };
}
function every(match) {
    const text = everyNamed(match) ?? everyUnit(match);
    return text === null ? null : set(text, quantityOf(match));
}
function everyNamed(match) {
    const weekday = first(match, "weekday");
    const month = first(match, "month");
    const season = first(match, "season");
    const part = first(match, "part");
    if (weekday !== undefined)
        return `XXXX-WXX-${weekday}${part === undefined ? "" : `T${part}`}`;
    if (month !== undefined)
        return `XXXX-${String(month).padStart(2, "0")}`;
    if (season !== undefined)
        return `XXXX-${seasonCode(season)}`;
    return part === undefined ? null : `XXXX-XX-XXT${part}`;
}
function everyUnit(match) {
    const unit = first(match, "unit");
    if (!unit || (has(match, "each") && has(match, "of")))
        return null;
    if (unit === "second" && after(match)?.unit !== undefined)
        return null;
    return durationValue(has(match, "other") ? 2 : amountOf(match), unit);
}
/** `2X` for `twice`, `3X` for `three times`; nothing for `several times`. */
function timesOf(match) {
    const times = has(match, "once") ? 1 : has(match, "twice") ? 2 : first(match, "number");
    return times === undefined || Number.isNaN(times) ? {} : { frequency: `${times}X` };
}
function frequency(match) {
    const [term] = match.at;
    const next = after(match);
    const isName = (isCapital(match, term) && match.from > 0) || (match.from > 0 && isCapital(match, next));
    if (!term?.frequency || isName || (isCapital(match, term) && isCapital(match, next)))
        return null;
    // `Quarterly profit` is not made every quarter: only the adverb repeats.
    if (term.lower === "quarterly" && next && match.scene.partOfSpeech(next) === "NOUN")
        return null;
    return set(term.frequency);
}
const plurals = new Map(["mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays"].map((word, index) => [
    word,
    index + 1,
]));
/** What happens again and again. */
export const setRules = [
    timexRule({
        name: "every",
        patterns: [
            "every|each :unit",
            "every other? :number? :unit",
            "every|each other? :weekday :part?",
            "every|each :month|:season|:part",
        ],
        read: every,
        finds: [
            { text: "Thousands drown ⟦every year⟧ on the route.", value: "P1Y" },
            { text: "The market opens ⟦every Tuesday⟧.", value: "XXXX-WXX-2" },
            { text: "A vote is held ⟦every four years⟧.", value: "P4Y" },
            { text: "They meet ⟦every other Tuesday⟧.", value: "XXXX-WXX-2" },
        ],
        ignores: ["Each of them left.", "Every man came."],
    }),
    timexRule({
        name: "weekdays-plural",
        patterns: [`on [ ${[...plurals.keys()].join("|")} ]`],
        read: (match) => {
            const weekday = match.at.map((term) => plurals.get(term?.lower ?? "")).find((day) => day !== undefined);
            return weekday === undefined ? null : set(`XXXX-WXX-${weekday}`);
        },
        finds: [{ text: "The court sits on ⟦Mondays⟧.", value: "XXXX-WXX-1" }],
        ignores: ["The Happy Mondays played."],
    }),
    timexRule({
        name: "times-a-unit",
        patterns: ["once|twice a|an|every|per :unit", ":number times a|an|every|per :unit"],
        read: (match) => {
            const unit = first(match, "unit");
            return unit ? set(durationValue(1, unit), timesOf(match)) : null;
        },
        finds: [{ text: "The board meets ⟦twice a month⟧.", value: "P1M" }],
        ignores: ["He came once in a while."],
    }),
    timexRule({
        name: "frequency",
        patterns: [":frequency"],
        read: frequency,
        finds: [{ text: "The fund pays out ⟦annually⟧.", value: "P1Y" }],
        ignores: ["He reads the Daily Mail.", "He owns the party daily Granma.", "Weekly Standard writers quit."],
    }),
];
//# sourceMappingURL=sets.js.map