import { nameTypes } from "../../document/names.js";
/** The labels of tokens in the order of their numbers: outside, then begin and inside (BIO) of each type. */
export const labelNames = ["O", ...nameTypes.flatMap((type) => [`B-${type}`, `I-${type}`])];
/** The number of `O`, and what stands before the first token of a sentence. */
export const outside = 0;
/** Whether a label may follow another: inside only what has begun with the same type. */
export function mayFollow(label, previous) {
    const isInside = label > 0 && label % 2 === 0;
    return !isInside || previous === label || previous === label - 1;
}
/** For each label the labels that may follow it. */
export const successors = labelNames.map((_, previous) => Uint8Array.from(labelNames.keys()).filter((label) => mayFollow(label, previous)));
/** The labels of a sentence with these names, which do not overlap. */
export function labelsOf(names, length) {
    const labels = new Uint8Array(length);
    for (const { from, to, type } of names) {
        const begin = 1 + 2 * nameTypes.indexOf(type);
        labels.fill(begin + 1, from, to);
        labels[from] = begin;
    }
    return labels;
}
/** The names that labels tell of. An inside label that nothing has begun begins a name, as in IOB1. */
export function namesIn(labels) {
    const names = [];
    for (let at = 0; at < labels.length; at++) {
        const label = labels[at] ?? outside;
        const type = nameTypes[(label - 1) >> 1];
        if (label === outside || type === undefined)
            continue;
        const last = names.at(-1);
        if (label % 2 === 0 && last?.to === at && last.type === type)
            last.to = at + 1;
        else
            names.push({ from: at, to: at + 1, type });
    }
    return names;
}
/** The label that begins a name of a type. */
export const beginLabel = (type) => 1 + 2 * nameTypes.indexOf(type);
//# sourceMappingURL=labels.js.map