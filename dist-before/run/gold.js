import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkGold } from "../evaluate/gold/check/check.js";
import { readGoldJson } from "../evaluate/gold/json.js";
import { readMarkup } from "../evaluate/gold/markup/markup.js";
import { complaintAt, joined } from "../evaluate/gold/problems.js";
import { decode } from "../ingest/decode.js";
import { goldTexts, stemOf } from "./gold-texts.js";
import { whyUnreadable } from "./unreadable.js";
import { UsageError } from "./usage-error.js";
/**
 * Reads and checks all gold of a folder. The text of a `.json` file is its own `text`, else that of the article with its
 * `doc_id` as id or file stem among `articles`, else of one in the folder itself. An article with a problem is left
 * out, the others are complete. Throws `UsageError` when the folder is not there or holds no gold.
 */
export async function readGold({ gold, articles }) {
    const names = await goldNames(gold);
    const files = [];
    for (const name of names)
        files.push(await readGoldFile(join(gold, name)));
    const wanted = new Set(files.flatMap(({ read }) => ("article" in read && read.article.text === null ? [read.article.doc_id] : [])));
    const given = await goldTexts(articles, wanted);
    const beside = await goldTexts([gold], wanted);
    const places = { texts: [given, beside], names: [...articles, gold].join(", ") };
    const corpus = gathered(files, places);
    const rejects = given.rejects.map(({ sourcePath, reason }) => ({ path: sourcePath, reason }));
    return { ...corpus, problems: [...rejects, ...corpus.problems] };
}
async function goldNames(gold) {
    const entries = await readdir(gold, { withFileTypes: true }).catch((error) => {
        throw new UsageError(`The gold folder ${gold} cannot be read. ${whyUnreadable(error)}`, "Name a folder of .json or .gold files: --gold DIR");
    });
    const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    const found = names.filter((name) => /^[^.].*\.(?:json|gold)$/iu.test(name));
    if (found.length > 0)
        return found.sort((a, b) => (a < b ? -1 : 1));
    throw new UsageError(`There is no gold annotation in ${gold}.`, "Gold is a file each article: .json (fixtures/gold/GUIDELINES.md) or .gold (fixtures/gold/MARKUP.md).");
}
async function readGoldFile(path) {
    const bytes = await readFile(path).catch(whyUnreadable);
    if (typeof bytes === "string")
        return { path, read: { problem: bytes } };
    const decoded = decode(bytes);
    if ("problem" in decoded)
        return { path, read: decoded };
    const isMarkup = /\.gold$/iu.test(path);
    return { path, read: isMarkup ? readMarkup(decoded.text, { stem: stemOf(path) }) : readGoldJson(decoded.text) };
}
function gathered(files, places) {
    const articles = [];
    const headers = new Map();
    const problems = [];
    const pathOf = new Map();
    for (const { path, read } of files) {
        const used = "problem" in read ? read : sound(read.article, { places, first: pathOf.get(read.article.doc_id) });
        if ("article" in read && !pathOf.has(read.article.doc_id))
            pathOf.set(read.article.doc_id, path);
        if ("problem" in used) {
            problems.push({ path, reason: used.problem });
            continue;
        }
        articles.push(used.article);
        if ("header" in read && read.header)
            headers.set(used.article.doc_id, read.header);
    }
    return { articles, headers, paths: pathOf, problems };
}
/** The article with its text, when nothing is wrong with them. `first` is the path of an earlier one with its id. */
function sound(article, { places, first }) {
    if (first !== undefined) {
        return {
            problem: complaintAt("doc_id", {
                found: `${article.doc_id}, that of ${first} already`,
                expected: "an id of its own",
                remedy: "rename one of the two, or remove its file",
            }),
        };
    }
    const found = article.text === null ? textFor(article, places) : { text: article.text };
    if ("problem" in found)
        return found;
    const problems = checkGold(article, found.text);
    return problems.length > 0 ? { problem: joined(problems) } : { article: { ...article, text: found.text } };
}
function textFor({ doc_id, published }, { texts, names }) {
    const found = texts.map(({ candidates }) => candidates(doc_id)).find((list) => list.length > 0) ?? [];
    const [first, ...others] = found;
    if (!first)
        return { problem: complaintAt("text", noText(doc_id, { texts, names })) };
    if (others.some((other) => other.text !== first.text || other.published !== first.published)) {
        const paths = found.map(({ sourcePath }) => sourcePath).join(", ");
        return {
            problem: complaintAt("text", {
                found: `several articles of this name (${paths})`,
                expected: "one",
                remedy: "name only the right one, or give the annotation a field text",
            }),
        };
    }
    if (first.published === published)
        return { text: first.text };
    const expected = `${first.published}, the date of ${first.sourcePath}`;
    return { problem: complaintAt("published", { found: published, expected, remedy: "correct one of the two" }) };
}
function noText(docId, { texts, names }) {
    const [refusal] = texts.flatMap(({ refusal }) => refusal(docId) ?? []);
    return {
        found: refusal === undefined ? `none, and no article ${docId} in ${names}` : `none; ${docId} was refused (${refusal})`,
        expected: "the article's text",
        remedy: `give the annotation a field text, put ${docId}.txt beside it, or name the articles on the command line`,
    };
}
//# sourceMappingURL=gold.js.map