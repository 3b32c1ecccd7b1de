import { streamLine } from "../ingest/stream-line.js";
import { printable } from "../report/printable.js";
import { pour } from "../run/pour.js";
import { readingsFrom } from "../run/readings.js";
import { sourcesIn, standardInput } from "../run/sources.js";
import { UsageError } from "../run/usage-error.js";
import { inputDetails, inputOptions, readOptionsFrom } from "./input-options.js";
import { say } from "./progress.js";
/** `dateline read`: articles of any format in, a stream of JSON lines out. */
export const readCommand = {
    name: "read",
    summary: "Write the articles of files and folders to stdout, a line of JSON each, for other programs or another dateline.",
    takes: "[PATH…]",
    options: inputOptions,
    details: `${inputDetails}
Without paths, standard input is read.

A line holds source_path, id, title, byline, date and text of an article; what cannot be read is a line
{"reject": {source_path, stage, reason, first_bytes}}. Lines come in input order. Reading such lines gives the same
articles and rejects again, with their source_path. Files of other kinds are named on stderr.
Exit status: 0 done (also when whoever reads has closed the pipe), 1 wrong call.

Examples:
  dateline read news/ | parallel --pipe -N 200 -k dateline annotate | dateline merge - --out datasets
  dateline read "2022-*/*.jsonl.gz" --text-field article.body | gzip > articles.jsonl.gz`,
    run: runRead,
};
async function runRead(given) {
    const counts = { articles: 0, rejects: 0, skipped: 0 };
    if (!(await pour(linesOf(given, counts), process.stdout)))
        return 0;
    const { articles, rejects, skipped } = counts;
    if (articles + rejects === 0) {
        throw new UsageError(`There is no article in ${pathsOf(given).join(", ")}.`, "See: dateline read --help");
    }
    say(`  ${articles} articles · ${rejects} rejected · ${skipped} files of other kinds`);
    return 0;
}
function pathsOf({ paths }) {
    return paths.length > 0 ? paths : [standardInput];
}
async function* linesOf(given, counts) {
    const options = readOptionsFrom(given);
    for await (const source of sourcesIn(pathsOf(given), options)) {
        if ("skipped" in source) {
            counts.skipped++;
            say(`  skipped ${printable(source.skipped)}, which is of another kind`);
        }
        else if ("reject" in source)
            yield lineOf(source, counts);
        else
            for await (const reading of readingsFrom(source.file, options))
                yield lineOf(reading, counts);
    }
}
function lineOf(reading, counts) {
    if ("raw" in reading)
        counts.articles++;
    else
        counts.rejects++;
    return streamLine(reading);
}
//# sourceMappingURL=read.js.map