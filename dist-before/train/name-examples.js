import { nameTypes } from "../document/names.js";
import { labelsOf } from "../names/tagger/labels.js";
import { conventional } from "./name-conventions.js";
/** An example, and how many names of the annotation do not fall on the bounds of words that may be names: they are left out. */
export function nameExample({ doc, reading, view, names, isIncomplete }, knowledge) {
    const startAt = new Map(view.words.map((word, index) => [word.start, index]));
    const endAt = new Map(view.words.map((word, index) => [word.end, index + 1]));
    const labels = new Uint8Array(view.words.length);
    const mayBeNames = new Uint8Array(view.words.length);
    for (const { from, to } of view.segments)
        mayBeNames.fill(1, from, to);
    let leftOut = 0;
    for (const { start, end, type } of names) {
        const known = typeOf(type, knowledge.gazetteer.countryOfDemonym(doc.text.slice(start, end)) !== null);
        if (known === null)
            continue;
        const [from = -1, to = -1] = [startAt.get(start), endAt.get(end)];
        const isWhole = from >= 0 && to > from && view.lineOf(from) === view.lineOf(to - 1) && !mayBeNames.subarray(from, to).includes(0);
        if (isWhole)
            labels.set(labelsOf([{ from: 0, to: to - from, type: known }], to - from), from);
        else
            leftOut++;
    }
    return {
        example: conventional({ view, labels, segments: view.segments }, { reading, knowledge, isIncomplete }),
        leftOut,
    };
}
/** Types nobody asks for (DATE, MONEY) are none; nationalities that stand as MISC, as CoNLL-2003 has them, are NORP. */
function typeOf(type, isNationality) {
    const known = nameTypes.find((each) => each === type) ?? null;
    return known === "MISC" && isNationality ? "NORP" : known;
}
//# sourceMappingURL=name-examples.js.map