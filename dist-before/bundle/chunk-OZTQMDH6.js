import {
  pour
} from "./chunk-4QP5PLPN.js";
import {
  inputDetails,
  inputOptions,
  readOptionsFrom
} from "./chunk-AHWOELQU.js";
import {
  readingsFrom,
  sourcesIn,
  standardInput
} from "./chunk-CG66ENB7.js";
import {
  say
} from "./chunk-4K2BL5U3.js";
import {
  printable
} from "./chunk-4CSBGLNK.js";
import {
  streamLine
} from "./chunk-W72YDXAI.js";
import {
  UsageError
} from "./chunk-TMIQRTPX.js";

// dist/cli/read.js
var readCommand = {
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
  run: runRead
};
async function runRead(given) {
  const counts = { articles: 0, rejects: 0, skipped: 0 };
  if (!await pour(linesOf(given, counts), process.stdout))
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
    } else if ("reject" in source)
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

export {
  readCommand
};
