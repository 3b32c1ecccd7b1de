import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type ExtractOptions, extract } from "../run/extract.js";
import { firstFile } from "../run/output.js";
import { UsageError } from "../run/usage-error.js";
import { packageVersions } from "../run/version.js";
import { closingSummary } from "./closing.js";
import { type Arguments, type Command, wholeNumber } from "./command.js";
import { inputDetails, inputOptions, readOptionsFrom } from "./input-options.js";
import { progressPrinter, say } from "./progress.js";

const defaultInput = "seeds";
const defaultOutput = "output";

/** `dateline extract`: articles in, datasets out. */
export const extractCommand: Command = {
  name: "extract",
  summary: "Extract statements, events, names, dates and money from articles into JSONL datasets.",
  takes: "[PATH…]",
  options: {
    out: { value: "DIR", help: `folder to write to (default: ${defaultOutput}, in the current folder)` },
    ...inputOptions,
    limit: { value: "N", help: "stop after N articles" },
    concurrency: { value: "N", help: "files read at the same time (default: one a processor)" },
    lexicon: { value: "FILE", help: "names that you know, .csv or .jsonl; may be repeated", isRepeatable: true },
    beam: { value: null, help: "parse with a beam, at a fraction of the speed (its model: dateline train beam)" },
    strict: { value: null, help: "exit with status 2 when an input was rejected" },
  },
  details: `${inputDetails}
Without paths, the folder ${defaultInput} of the current folder is read.

A lexicon is a .csv file with a header or a .jsonl file with an object a line. Its columns or keys:
  name         as printed, capitals count
  type         PERSON, ORG, PLACE, NORP or MISC; a forbidden name may do without
  mode         add: a name where nothing surer says otherwise (default); force: always; forbid: never
  id           of its entity, as org_acme
  aliases      other names, separated by | (in .jsonl an array)
  country      of its entity: a code of ISO 3166-1, or a name
  valid_from   first and
  valid_until  last day, as YYYY-MM-DD, of the articles it is meant for
What is wrong in it is said line by line, and nothing is extracted.

What cannot be read becomes a row of rejects.jsonl; the others are extracted all the same.
Exit status: 0 done, 1 wrong call, 2 something was rejected (with --strict).

Examples:
  dateline extract
  dateline extract ./articles --out ./datasets
  dateline extract ./articles --lexicon names.csv --lexicon accounts.jsonl
  dateline extract today.txt --published 2022-10-02 --out today`,
  run: runExtract,
};

async function runExtract(given: Arguments): Promise<number> {
  const options = optionsFrom(given);
  say(`Dateline ${packageVersions().version}: reading ${options.inputs.join(", ")}`);
  const printer = progressPrinter();
  const made = await extract(options, printer);
  printer.finish();
  say(closingSummary(made, { out: options.out, opensFirst: join(options.out, firstFile) }));
  return given.isSet("strict") && made.rejects.length > 0 ? 2 : 0;
}

function optionsFrom(given: Arguments): ExtractOptions {
  if (given.paths.length === 0 && !existsSync(defaultInput)) {
    throw new UsageError(
      `There is no folder ${defaultInput} in the current folder.`,
      "Name the articles: dateline extract PATH… --out DIR",
    );
  }
  return {
    inputs: given.paths.length > 0 ? given.paths : [defaultInput],
    out: given.value("out") ?? defaultOutput,
    concurrency: wholeNumber(given, "concurrency") ?? availableParallelism(),
    ...readOptionsFrom(given),
    limit: wholeNumber(given, "limit"),
    beam: given.isSet("beam"),
    lexicons: given.values("lexicon"),
  };
}
