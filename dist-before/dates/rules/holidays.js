import { holidayNames } from "../holidays.js";
import { after, has, shiftOf, timexRule, yearOf } from "../rule.js";
import { isCapital } from "./guards.js";
/** `new year '|’? s day` for `new year s day`: the apostrophes of a name, which may be left out. */
const words = (name) => name
    .replace(/ s /u, " '|’? s ")
    .replace(/s day$/u, "s '|’? day")
    .replace(" '|’? s '|’? ", " '|’? s ");
/** Things that a holiday's name before them makes no date of. */
const things = new Set("accord agreement ball bonus bunny cake card cards carol carols deal dinner egg eggs gift gifts lights present presents song songs tree trees turkey".split(" "));
function nameIn(match) {
    const said = match.at.flatMap((term) => (term && /^\p{L}/u.test(term.lower) ? [term.lower] : [])).join(" ");
    return holidayNames.filter((name) => said.includes(name)).sort((a, b) => b.length - a.length)[0];
}
function holiday(match) {
    const name = nameIn(match);
    const [first] = (name ?? "").split(" ");
    const next = after(match);
    const isNamed = match.at.some((term) => term?.lower === first && isCapital(match, term));
    if (!name || !isNamed || isCapital(match, next) || things.has(next?.lower ?? ""))
        return null;
    const meaning = { kind: "holiday", name, year: yearOf(match), shift: shiftOf(match) };
    return { meaning: has(match, "week") ? { kind: "weekOf", day: meaning } : meaning };
}
/** Holidays whose day the calendar gives. */
export const holidayRules = [
    timexRule({
        name: "holiday",
        patterns: holidayNames.flatMap((name) => [
            `last|this|next? ${words(name)} ,? of? :year`,
            `last|this|next? ${words(name)} week?`,
        ]),
        read: holiday,
        finds: [
            { text: "The boy was found on ⟦Thanksgiving Day⟧.", value: "2021-11-25" },
            { text: "The troops will be home by ⟦Christmas⟧.", value: "2022-12-25" },
            { text: "The truce of ⟦Christmas 1914⟧ was short.", value: "1914-12-25" },
            { text: "They married ⟦last Easter⟧.", value: "2022-04-17" },
            { text: "Shops were shut on ⟦New Year’s Day⟧.", value: "2022-01-01" },
            { text: "The pilgrims came in ⟦Easter week⟧.", value: "2022-W15" },
        ],
        ignores: ["He sailed to Christmas Island.", "They put up a Christmas tree.", "The Easter Rising failed."],
    }),
];
//# sourceMappingURL=holidays.js.map