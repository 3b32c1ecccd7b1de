import { codePointSlicer } from "../datasets/code-points.js";
/**
 * Reads sentences and passages out of an article of a run. `marks` are the words to point out, the row's own text when
 * there are none.
 */
export function quoterOf(run, text) {
    const slice = codePointSlicer(text);
    return (row, marks = []) => {
        const sentence = run.sentences.get(row.sentence_id ?? "") ?? null;
        const parts = [row, ...marks, ...(sentence ? [sentence] : [])];
        const start = Math.min(...parts.map(({ char_start }) => char_start));
        const end = Math.max(...parts.map(({ char_end }) => char_end));
        return {
            sentence: sentence && slice(sentence.char_start, sentence.char_end),
            passage: { text: slice(start, end), start, marks: marks.length > 0 ? marks : [row] },
        };
    };
}
//# sourceMappingURL=passage.js.map