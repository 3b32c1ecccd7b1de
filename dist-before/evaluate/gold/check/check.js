import { problemSentence } from "../problems.js";
import { modeProblems } from "./modes.js";
import { overlapProblems } from "./overlaps.js";
import { referenceProblems } from "./references.js";
import { spanProblems } from "./spans.js";
/**
 * What is wrong with gold annotation that the schema cannot see, one sentence each: spans that do not fit `text`, the
 * article's text; ids given twice or leading nowhere; statements within themselves; overlaps that cannot be meant.
 */
export function checkGold(article, text) {
    return goldProblems(article, text).map(problemSentence);
}
/** The same as `checkGold`, each with its place as a path. */
export function goldProblems(article, text) {
    return [
        ...docIdProblems(article),
        ...spanProblems(article, text),
        ...referenceProblems(article),
        ...overlapProblems(article),
        ...modeProblems(article),
    ];
}
function docIdProblems({ doc_id }) {
    if (doc_id === doc_id.trim() && !/[\r\n]/u.test(doc_id))
        return [];
    const found = JSON.stringify(doc_id);
    return [
        { path: ["doc_id"], found, expected: "an id on one line, without white space at its ends", remedy: "trim it" },
    ];
}
//# sourceMappingURL=check.js.map