import { goldProblems } from "../check/check.js";
import { issueProblems } from "../issues.js";
import { inReadingOrder } from "../order.js";
import { goldSchema } from "../schema.js";
import { uncheckedArticle } from "./article.js";
import { placeIn } from "./assembly.js";
import { splitMarkup } from "./declarations.js";
import { faultsAsText } from "./faults.js";
import { headerOf } from "./header.js";
import { markedText } from "./spans.js";
/**
 * Reads a `.gold` file (`fixtures/gold/MARKUP.md`): an article with its gold annotation as tags in the text. `stem` is
 * the file's name without ending, the article's id when the header gives none. The lists come in reading order. What
 * is given back has passed `checkGold`.
 */
export function readMarkup(content, { stem }) {
    const source = content.replace(/^\uFEFF/u, "");
    const header = headerOf(source);
    const { declared, body, faults } = splitMarkup(source, header.end);
    const marked = markedText(body);
    const early = [...header.faults, ...faults, ...marked.faults];
    if (early.length > 0)
        return { problem: faultsAsText(source, early) };
    if (marked.text === "")
        return { problem: faultsAsText(source, [noText(source.length)]) };
    const made = uncheckedArticle({ header, declared, marked, stem });
    // What is wrong with tags together shows only when each of them is sound.
    if (made.faults.length > 0)
        return { problem: faultsAsText(source, made.faults) };
    const checked = check(made, marked.text);
    if ("problems" in checked) {
        return {
            problem: faultsAsText(source, checked.problems.map((problem) => faultOf(problem, made))),
        };
    }
    return { article: { ...inReadingOrder(checked.article), text: marked.text }, header: header.others };
}
function noText(offset) {
    const remedy = "put the article behind an empty line";
    return { offset, tag: null, found: "the end of the file", expected: "the article's text", remedy };
}
function check({ raw }, text) {
    const result = goldSchema.safeParse(raw);
    if (!result.success)
        return { problems: issueProblems(result.error.issues, raw) };
    const problems = goldProblems(result.data, text);
    return problems.length > 0 ? { problems } : { article: result.data };
}
/** A problem of the article as a fault of the tag it came from. */
function faultOf({ path, found, expected, remedy }, { raw, origins }) {
    const { tag, key } = placeIn(raw, path, origins);
    const attribute = found === "nothing" ? `no ${key}` : `${key}=${found}`;
    const offset = tag?.offset ?? 0;
    return { offset, tag: tag?.source ?? null, found: key === null ? found : attribute, expected, remedy };
}
//# sourceMappingURL=markup.js.map