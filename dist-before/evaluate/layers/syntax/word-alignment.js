import { at } from "../../../document/at.js";
import { spanKey } from "../../score.js";
/**
 * Aligns the words of both sides of a document through its characters, white space left out. Throws an `Error` when the
 * two sides do not have the same characters.
 */
export function alignParses(sample) {
    checkCharacters(sample);
    const gold = placeWords(sample.gold);
    const predicted = placeWords(sample.predicted);
    const goldAt = new Map(gold.flat().map((word) => [spanKey(word), word]));
    const pairs = predicted.flat().flatMap((word) => {
        const other = goldAt.get(spanKey(word));
        return other ? [{ gold: other, predicted: word }] : [];
    });
    return {
        gold: gold.flat(),
        predicted: predicted.flat(),
        goldSentences: gold.flatMap(sentenceSpan),
        predictedSentences: predicted.flatMap(sentenceSpan),
        pairs,
    };
}
/** The words of each sentence with their places in the document. */
export function placeWords(sentences) {
    let start = 0;
    let first = 0;
    return sentences.map((words) => {
        const placed = words.map(({ form, lemma, upos, head, relation }, position) => {
            const span = { start, end: start + [...withoutWhiteSpace(form)].length };
            start = span.end;
            const headInDocument = head === null || head < 0 ? head : first + head;
            return { form, lemma, upos, relation, head: headInDocument, index: first + position, ...span };
        });
        first += words.length;
        return placed;
    });
}
function sentenceSpan(words) {
    return words.length > 0 ? [{ start: at(words, 0).start, end: at(words, words.length - 1).end }] : [];
}
const withoutWhiteSpace = (text) => text.replace(/\s+/gu, "");
function solidText(sentences) {
    return withoutWhiteSpace(sentences.flatMap((words) => words.map(({ form }) => form)).join(""));
}
function checkCharacters({ docId, gold, predicted }) {
    const [expected, found] = [solidText(gold), solidText(predicted)];
    if (expected === found)
        return;
    let offset = 0;
    while (expected[offset] === found[offset])
        offset++;
    const excerpt = (text) => JSON.stringify(text.slice(offset, offset + 20));
    throw new Error(`${docId}: at character ${offset} the predicted words go on with ${excerpt(found)}, ` +
        `expected ${excerpt(expected)} as in the gold. Parse the text of the gold, and keep every character of it.`);
}
//# sourceMappingURL=word-alignment.js.map