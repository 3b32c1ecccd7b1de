import { nameTypes } from "../../document/names.js";
import { hashText } from "../../learn/hash.js";
import { emptyHash } from "./article-forms.js";
import { placeAt } from "./facets.js";
import { knownSpansIn } from "./known-spans.js";
const { pos, gap, span, runFirst, runLast, runSize, runPlace, runBefore, runAfter, relation, headWord } = placeAt;
const { ruleLabel, ruleName, ruleWeight, articleType } = placeAt;
/** The facets of a word that words beside it look at. */
export function describeWord(word, at, put) {
    put(at, pos, hashText(word.partOfSpeech));
    put(at, gap, word.gap === "" ? emptyHash : hashText(word.gap.slice(0, 3)));
}
/** What the rules made of the article's other occurrences of a word. */
export function describeRecord({ isNamelike, text, lower }, record, at, put) {
    if (!isNamelike)
        return;
    const type = record.typeOf(text);
    const ofPerson = record.isPartOfPerson(lower) ? 8 : 0;
    put(at, articleType, (type ? 1 + nameTypes.indexOf(type) : 0) + ofPerson);
}
/** The facets of the words of a run; `start` is the place of the line's first word. */
export function describeRun({ from, to }, start, factsAt, put) {
    const hashAt = (index) => factsAt(index)?.hash ?? emptyHash;
    const [first, last, before, after] = [hashAt(from), hashAt(to - 1), hashAt(from - 1), hashAt(to)];
    for (let index = from; index < to; index++) {
        const at = start + index;
        put(at, runFirst, first);
        put(at, runLast, last);
        put(at, runSize, Math.min(6, to - from));
        put(at, runPlace, placeIn(from, to, index));
        put(at, runBefore, before);
        put(at, runAfter, after);
    }
}
/** Whether a word of a run is all of it, its first, its last, or another. */
function placeIn(from, to, index) {
    if (to - from === 1)
        return 3;
    if (index === from)
        return 0;
    return index === to - 1 ? 2 : 1;
}
/** Names in a run that the gazetteer knows. */
export function describeKnown(words, run, { start, knownKindOf }, put) {
    for (const { from, to, kind } of knownSpansIn(words, run, knownKindOf)) {
        for (let index = from; index < to; index++)
            put(start + index, span, 2 * kind + (index === from ? 0 : 1));
    }
}
/** What the last token of each active word of a line hangs on. */
export function describeTree({ tokens: { tokens, sentences }, syntax: { tree } }, line, { start, words, active }, put) {
    const { firstToken = 0, endToken = 0 } = sentences[line] ?? {};
    let token = firstToken;
    for (let index = 0; index < words.length; index++) {
        const end = words[index]?.end ?? 0;
        if (active[start + index] === 0)
            continue;
        while (token + 1 < endToken && (tokens[token]?.end ?? 0) < end)
            token++;
        const head = tree.heads[token] ?? -1;
        put(start + index, relation, hashText(tree.relations[token] ?? "dep"));
        put(start + index, headWord, hashText(tokens[head]?.lower ?? ""));
    }
}
/** What the rules read. */
export function describeRules({ names }, placeOf, put) {
    for (const name of names) {
        const { from, to } = placeOf(name);
        const type = nameTypes.indexOf(name.type);
        const rule = hashText(name.rule);
        for (let at = from; at < to; at++) {
            const label = 2 * type + (at === from ? 0 : 1);
            put(at, ruleLabel, 1 + label);
            put(at, ruleName, rule + label);
            put(at, ruleWeight, name.weight + (name.isDoubtful ? 16 : 0) + (name.title ? 32 : 0));
        }
    }
}
//# sourceMappingURL=describe.js.map