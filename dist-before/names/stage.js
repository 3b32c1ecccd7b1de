import { bySpan, overlaps } from "../document/span.js";
import { stage } from "../document/stage.js";
import { readByRules } from "./read-by-rules.js";
import { settle } from "./settle.js";
import { withUserNames } from "./user-names.js";
/**
 * Finds proper names and their types. Rules read candidates by their capitals, each form once for the whole article; a
 * tagger that was trained on names sees what they read, and decides.
 */
export function nameStage(tagger, lexicon = null) {
    const { gazetteer } = tagger.knowledge;
    return stage({
        name: "names",
        reads: ["quotations", "tokens", "syntax"],
        writes: "names",
        run: (doc) => withUserNames(namesOf(doc, tagger), doc, { lexicon, gazetteer }),
    });
}
function namesOf(doc, { knowledge, tag }) {
    const reading = readByRules(doc, knowledge);
    const found = settle(reading, tag(doc, reading), knowledge).map((name) => toName(doc.text, name));
    return withoutOverlaps(withDatelinePlace(found, doc));
}
function toName(text, name) {
    const span = withBrackets(text, name);
    return {
        start: span.start,
        end: span.end,
        type: name.type,
        form: /^[@#]\S*$/u.test(text.slice(span.start, span.end)) ? "handle" : "name",
        title: name.type === "PERSON" ? name.title : null,
        rule: name.rule,
        confidence: name.confidence === null ? null : Math.round(1000 * name.confidence) / 1000,
    };
}
/** `[Joe] Biden` keeps its brackets, `[US]` loses them, `Vladimir] Putin` stays as it is. */
function withBrackets(text, { start, end }) {
    const inner = text.slice(start, end);
    const opens = text[start - 1] === "[" && inner.includes("]");
    const closes = text[end] === "]" && inner.includes("[");
    return { start: opens ? start - 1 : start, end: closes ? end + 1 : end };
}
const rule = "dateline-place";
/** Where a report was filed is a place, also when nothing else knows it. */
function withDatelinePlace(names, { text, dateline }) {
    const place = dateline?.place;
    if (!place)
        return names;
    const known = names.find((name) => name.type === "PLACE" && overlaps(name, place));
    if (known)
        return known.rule === "tagger" ? names.map((name) => (name === known ? { ...name, rule } : name)) : names;
    const city = /^[^,]{2,60}/u.exec(text.slice(place.start, place.end))?.[0].trimEnd() ?? "";
    if (!/^\p{Lu}/u.test(city))
        return names;
    const span = { start: place.start, end: place.start + city.length };
    const rest = names.filter((name) => !overlaps(name, span));
    return [...rest, { ...span, type: "PLACE", form: "name", title: null, rule, confidence: null }];
}
function withoutOverlaps(names) {
    const kept = [];
    for (const name of [...names].sort(bySpan)) {
        const last = kept.at(-1);
        if (!last || !overlaps(last, name))
            kept.push(name);
    }
    return kept;
}
//# sourceMappingURL=stage.js.map