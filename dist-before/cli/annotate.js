import { articlesIn, noInput } from "../run/batch/articles.js";
import { configured } from "../run/batch/configuration.js";
import { recorderWith } from "../run/batch/part.js";
import { recordLine } from "../run/batch/record-line.js";
import { isEmpty } from "../run/is-empty.js";
import { pour } from "../run/pour.js";
import { standardInput } from "../run/sources.js";
import { UsageError } from "../run/usage-error.js";
import { annotateOptions, batchOptionsFrom, tellOptions, tellOptionsFrom } from "./batch-options.js";
import { inputDetails, inputOptions, readOptionsFrom } from "./input-options.js";
import { teller } from "./progress.js";
/** `dateline annotate`: articles in, annotated articles out, a line of JSON each. */
export const annotateCommand = {
    name: "annotate",
    summary: "Annotate articles from stdin, or files, and write them to stdout, a line of JSON each, for dateline merge.",
    takes: "[PATH…]",
    options: { ...inputOptions, ...annotateOptions, ...tellOptions },
    details: `${inputDetails}
Without paths, standard input is read. An article of standard input has the source_path its line gives, else stdin: where
it stands in the stream does not matter, so that any engine may cut the stream up.

A line holds doc_id, tables (the article's rows of each dataset, whose entity ids are the article's own and whose incident
ids are those of the events), what dateline merge needs to link them, and a sum by which it sees that the line is whole:
lines may be left out, doubled and put in another order, but not changed. What could not be annotated is a line {"reject":
{source_path, stage, reason, first_bytes}}. Lines come in the order of the input.
Of nothing comes nothing: some engines start it for an empty share.
Exit status: 0 done (also when whoever reads has closed the pipe), 1 wrong call.

Examples:
  dateline annotate < articles.ndjson > annotated.ndjson
  dateline read news/ | parallel --pipe -N 200 -k dateline annotate | dateline merge - --out datasets`,
    run: runAnnotate,
};
async function runAnnotate(given) {
    const { lexicons, beam, limit, concurrency } = batchOptionsFrom(given);
    // Engines start a program for a share of nothing, too.
    if (given.paths.length === 0 && (await isEmpty(process.stdin)))
        return 0;
    const { configuration } = await configured({ lexicons, beam });
    const { tell } = teller(tellOptionsFrom(given));
    const inputs = given.paths.length > 0 ? given.paths : [standardInput];
    const found = noInput();
    const readings = articlesIn({ ...readOptionsFrom(given), inputs, limit, concurrency, except: lexicons }, found);
    const counts = { articles: 0, rejects: 0 };
    const isWhole = await pour(annotatedLines(readings, recorderWith(configuration), counts), process.stdout);
    if (isWhole && found.files === 0 && counts.rejects === 0) {
        throw new UsageError(`There is no article in ${inputs.join(", ")}.`, "See: dateline annotate --help");
    }
    tell(`  ${counts.articles} articles · ${counts.rejects} rejected`, "done", counts);
    return 0;
}
async function* annotatedLines(readings, record, counts) {
    for await (const reading of readings) {
        const outcome = record(withoutPlace(reading));
        if ("record" in outcome)
            counts.articles++;
        else
            counts.rejects++;
        yield recordLine(outcome);
    }
}
/** The reading without the number of its line in standard input, which depends on how the stream was cut up. */
function withoutPlace(reading) {
    const plain = (path) => path.replace(/^stdin#\d{1,12}$/u, "stdin");
    return "raw" in reading
        ? { raw: { ...reading.raw, sourcePath: plain(reading.raw.sourcePath) } }
        : { reject: { ...reading.reject, sourcePath: plain(reading.reject.sourcePath) } };
}
//# sourceMappingURL=annotate.js.map