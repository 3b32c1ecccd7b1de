import { formatOf } from "./format.js";
import { decodePage } from "./page/encoding.js";
import { pageArticle } from "./page/page-article.js";
import { readingOf, refused } from "./reading.js";
import { rowReader } from "./row-reader.js";
import { tableReader } from "./table/reader.js";
import { textArticle } from "./text-file.js";
import { wholeReader } from "./whole-reader.js";
/** Makes the reader of one file. */
export function articleReader({ path, format, pageTools = null }, options) {
    if (format === "jsonl")
        return rowReader(path, options);
    if (format === "csv" || format === "tsv")
        return tableReader({ path, format }, options);
    if (format === "html")
        return wholeReader(path, options, (place) => pageReading(place, pageTools, options));
    return wholeReader(path, options, (place) => readingOf(place, (text) => textArticle(text, options), options));
}
function pageReading(place, tools, options) {
    if (!tools) {
        return refused(place, "HTML is read with two packages that are not installed: npm install @mozilla/readability linkedom");
    }
    return readingOf(place, (html) => pageArticle(html, tools, options), { ...options, decoder: decodePage });
}
/**
 * Reads the articles of one file that is in memory, decompressed: a `.txt` holds one, a `.jsonl` or `.csv` one a row.
 * `path` is the one within the input; its ending says the format unless the options do, and `.txt` is taken for granted. HTML needs `pageTools`.
 */
export function* readingsOf(path, bytes, { pageTools = null, ...options }) {
    const reader = articleReader({ path, format: options.format ?? formatOf(path) ?? "txt", pageTools }, options);
    yield* reader.take(bytes);
    if (!reader.isDone())
        yield* reader.end();
}
//# sourceMappingURL=read.js.map