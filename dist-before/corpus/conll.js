import { codePointSlicer, codePointsOf } from "../datasets/code-points.js";
import { namesOf } from "./article.js";
import { doubtful } from "./finding.js";
/**
 * An article's names as CoNLL-2003 has them: a line `-DOCSTART-`, a tab and the id; then a token a line with its tag
 * behind a tab, `B-PERSON`, `I-PERSON` or `O`; an empty line behind each sentence. A name that does not begin and end
 * with a token of one sentence is left out and told.
 */
export function nameColumns({ path, gold }, read) {
    const { tokens, sentences } = read(gold);
    const toPoint = codePointsOf(gold.text);
    const startAt = new Map(tokens.map(({ start }, index) => [toPoint(start), index]));
    const endAt = new Map(tokens.map(({ end }, index) => [toPoint(end), index]));
    const tags = tokens.map(() => "O");
    const findings = namesOf(gold).flatMap(({ start, end, type }) => {
        const [first, last] = [startAt.get(start), endAt.get(end)];
        if (first === undefined || last === undefined || tokens[first]?.sentence !== tokens[last]?.sentence) {
            return [doubtful({ path, at: start }, offBounds(gold.text, start, end))];
        }
        for (let index = first; index <= last; index++)
            tags[index] = `${index === first ? "B" : "I"}-${type}`;
        return [];
    });
    const blocks = sentences.map(({ firstToken, endToken }) => tokens
        .slice(firstToken, endToken)
        .map(({ start, end }, index) => `${gold.text.slice(start, end)}\t${tags[firstToken + index]}\n`)
        .join(""));
    return { content: `-DOCSTART-\t${gold.doc_id}\n\n${blocks.map((block) => `${block}\n`).join("")}`, findings };
}
function offBounds(text, start, end) {
    const slice = codePointSlicer(text);
    const around = `${slice(Math.max(0, start - 10), start)}[${slice(start, end)}]${slice(end, end + 10)}`;
    return {
        found: `the name in ${JSON.stringify(around)}`,
        expected: "bounds of tokens of one sentence",
        remedy: "it is left out of the columns; mend the text if the break is a slip",
    };
}
//# sourceMappingURL=conll.js.map