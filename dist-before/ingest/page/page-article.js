import { wellFormed } from "../parsed.js";
import { publishedOn } from "../published.js";
import { publishedIn } from "./date.js";
import { stepsThrough } from "./dom.js";
import { paragraphsOf } from "./paragraphs.js";
/** Pages with more are refused: some 5,000 tags are usual, and the time a page takes can grow with the square of its nesting. */
const mostTags = 50_000;
const deepest = 200;
/** The levels of all elements and pieces of text together. */
const mostLevels = 1_000_000;
/**
 * Reads the article of a page in HTML. Its date is the one the page says, else that of the options. What cannot be read
 * gives a problem, whatever the page does.
 */
export function pageArticle(html, tools, options) {
    const found = opened(html, tools);
    if ("problem" in found)
        return found;
    const { article, published } = found;
    const text = wellFormed(paragraphsOf(article.content));
    if (text === "")
        return { problem: noArticle };
    const day = published ?? options.published;
    if (day === null)
        return { problem: noDate };
    const date = publishedOn(day);
    if ("problem" in date)
        return date;
    return {
        sourceId: null,
        title: lineOf(article.title),
        byline: lineOf(article.byline?.replace(/^\s{0,20}by\s/iu, "") ?? null),
        published: date.day,
        text,
    };
}
const noArticle = "No article was found in the page. If there is one, save its text as .txt.";
const noDate = "The page says no date, and relative days (`on Tuesday`) need one: no datePublished, no article:published_time, no <time>. Say --published YYYY-MM-DD.";
function opened(html, tools) {
    if (html.trim() === "")
        return { problem: "The file is empty. It must hold a page in HTML." };
    const tags = html.match(/<[a-z]/giu)?.length ?? 0;
    if (tags > mostTags)
        return { problem: `The page has ${tags} tags, more than the ${mostTags} that are read. Save its text as .txt.` };
    try {
        const page = wholePage(html, tools);
        if (isTooDeep(page))
            return { problem: "The page is nested too deeply to be an article. Save its text as .txt." };
        const published = publishedIn(page);
        const article = tools.articleIn(page);
        return article ? { article, published } : { problem: noArticle };
    }
    catch (error) {
        const message = typeof error === "object" && error !== null && "message" in error ? error.message : error;
        return { problem: `The page cannot be read (${String(message).slice(0, 200)}). Save its text as .txt.` };
    }
}
/** A piece of a page is put into one: the finder looks for the article in the body. */
function wholePage(html, { parse }) {
    const page = parse(html);
    return page.documentElement?.nodeName === "HTML" ? page : parse(`<html><body>${html}</body></html>`);
}
function isTooDeep({ documentElement }) {
    let levels = 0;
    for (const { depth, isEnd } of documentElement ? stepsThrough(documentElement) : []) {
        if (!isEnd)
            levels += depth;
        if (depth > deepest || levels > mostLevels)
            return true;
    }
    return false;
}
function lineOf(text) {
    const line = wellFormed(text ?? "")
        .replaceAll(/\s+/gu, " ")
        .trim();
    return line === "" ? null : line;
}
//# sourceMappingURL=page-article.js.map