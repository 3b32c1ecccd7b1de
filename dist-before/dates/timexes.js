import { firstEndingAfter, itemAt } from "../document/span.js";
import { dressed } from "./dress.js";
import { finderOf } from "./find.js";
import { joinClocks, openRanges, shareYears } from "./join.js";
import { dateRules } from "./rules.js";
import { termsOf } from "./terms.js";
const findIn = finderOf(dateRules);
/** All time expressions of an article, unresolved, sorted by position. Page furniture is not read. */
export function timexesOf({ text, tokens, names }) {
    const timexes = [];
    for (const sentence of tokens.sentences) {
        if (sentence.isBoilerplate)
            continue;
        const scene = sceneOf(text, tokens, sentence);
        const clothed = findIn(scene).map((each) => dressed(scene, each));
        const kept = joinClocks(scene, clothed).filter((each) => !isInName(names, each));
        const found = openRanges(scene, shareYears(scene, kept));
        for (const each of found)
            timexes.push(timexOf(each, timexes.length));
    }
    return timexes;
}
function timexOf(found, index) {
    const { start, end, type, meaning, modifier, quantity, frequency, opensRange, rule } = found;
    const rangeEnd = opensRange ? index + 1 : null;
    return { start, end, type, meaning, modifier, quantity, frequency, rangeEnd, rule, confidence: null };
}
function sceneOf(text, { tokens }, sentence) {
    return {
        text,
        terms: termsOf(text, sentence),
        partOfSpeech: (term) => tokens[firstEndingAfter(tokens, term.start)]?.partOfSpeech ?? null,
    };
}
/** `May` in `Theresa May`, `Sunday` in `Sunday Times`: part of a longer name that is no event. */
function isInName(names, { start, end, rule }) {
    if (!["month", "weekday", "season", "year"].includes(rule))
        return false;
    const name = itemAt(names, start);
    if (!name || name.type === "MISC")
        return false;
    return name.end - name.start > end - start || name.type === "PERSON";
}
//# sourceMappingURL=timexes.js.map