import { cuesOf } from "./cue.js";
import { insideRules } from "./cue-rules.js";
import { innerLinesOf } from "./line.js";
import { firstReading } from "./scene.js";
/** What a quotation or a tweet itself reports: `“We told them that the bridge was closed,” he said`. */
export function insideDrafts(doc, words, { clauses, grammar }) {
    return innerLinesOf(doc, words).flatMap((line) => {
        if (line.items.length < shortestLine || line.items.at(-1)?.lower === "?")
            return [];
        const cues = cuesOf(line, grammar).filter((cue) => reports(line, cue));
        return cues.flatMap((cue) => {
            const scene = { doc, lines: [line], index: 0, line, cues, clauses };
            const read = firstReading(insideRules, scene, cue);
            return read ? [{ rule: read.rule, line: -1, isInside: true, ...read.found }] : [];
        });
    });
}
const shortestLine = 4;
const modals = /^(?:would|will|could|should|might|may|must|can|'ll|'d|to|not|n't|never)$/u;
const reportForms = /^(?:said|told|wrote|\p{L}{2,20}ed)$/u;
const persons = /^(?:i|we|he|she|they)$/u;
/** In a longer phrase the name may not be the one who speaks: `Russia's aggression has claimed lives`. */
const ties = /^(?:of|'s|’s|')$/u;
const conditions = /^(?:if|whether|unless|when|until)$/u;
/** Whether a verb reports a saying that took place: somebody named or a person said it. A call or a promise made by the words themselves (`we condemn`) is none. */
function reports({ items }, { verb, from, subject, form, isInverted }) {
    if (form !== "finite" || isInverted || !subject || !reportForms.test(items[verb]?.lower ?? ""))
        return false;
    if (items.slice(from, verb).some(({ lower }) => modals.test(lower)))
        return false;
    if (conditions.test(items[subject.from - 1]?.lower ?? ""))
        return false;
    const words = items.slice(subject.from, subject.to);
    return words.some(isSomebody) && !words.some(({ lower }) => ties.test(lower));
}
const isSomebody = (item) => persons.test(item.lower) || item.partOfSpeech === "PROPN" || item.lower.startsWith("@");
//# sourceMappingURL=inside.js.map