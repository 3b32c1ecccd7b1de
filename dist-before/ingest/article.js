import { surfaceOf } from "../document/span.js";
import { datelineOf } from "./dateline.js";
import { furnitureOf } from "./furniture.js";
import { wellFormed } from "./parsed.js";
import { tweetsOf } from "./tweets.js";
/**
 * Makes an article of what was read: gives it its id, finds dateline, furniture and tweets. Lone surrogates become
 * U+FFFD, wherever they stand.
 */
export function articleFrom(given, sha256) {
    const raw = wholeCharacters(given);
    const stem = raw.sourceId ?? stemOf(raw.sourcePath);
    const hash = sha256(`${raw.published}\n${raw.text}`).slice(0, 8);
    const dateline = datelineOf(raw.text, raw.published);
    const tweets = tweetsOf(raw.text, raw.published);
    const furniture = furnitureOf(raw.text, { dateline, tweets });
    const ruled = (rule) => {
        const piece = furniture.find((each) => each.rule === rule);
        return piece ? surfaceOf(raw.text, piece) : null;
    };
    return {
        ...raw,
        docId: `doc_${slugOf(stem)}-${hash}`,
        title: raw.title ?? ruled("headline"),
        byline: raw.byline ?? ruled("byline")?.replace(/^by /iu, "") ?? null,
        dateline,
        furniture,
        tweets,
    };
}
/** Names of files on Windows, and what callers of the library hand in, may hold halves of characters. */
function wholeCharacters({ sourcePath, sourceId, title, byline, published, text }) {
    const whole = (words) => words && wellFormed(words);
    return {
        sourcePath: wellFormed(sourcePath),
        sourceId: whole(sourceId),
        title: whole(title),
        byline: whole(byline),
        published,
        text: wellFormed(text),
    };
}
/** The name of the file an article is read from, without folders and ending: `news` of `2022/news.jsonl.gz#3`. */
export function stemOf(path) {
    const file = path.replace(/^.*\//u, "").replace(/(?:\.gz)?(?:#\d{1,15})?$/iu, "");
    return file.replace(/\.[^.]*$/u, "");
}
/** Lower-case letters, digits, `_`, `.` and `-`, at most 60: what may stand in a file name and a column. */
function slugOf(stem) {
    const plain = stem.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
    const slug = plain
        .replaceAll(/[^a-z0-9_.]+/gu, "-")
        .slice(0, 60)
        .replaceAll(/^[-.]+|[-.]+$/gu, "");
    return slug === "" ? "article" : slug;
}
//# sourceMappingURL=article.js.map