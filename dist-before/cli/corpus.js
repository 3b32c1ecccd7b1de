import { parts } from "../corpus/vocabulary.js";
import { tally } from "../report/counts.js";
import { inWords } from "../report/digest.js";
import { printable } from "../report/printable.js";
import { exportCorpus, exportForms } from "../run/export-corpus.js";
import { checkFolders } from "../run/folders.js";
import { checkCorpus, corpusTables, ownCorpus, readCorpus, statisticsOf, } from "../run/gold-corpus.js";
import { splitCorpus } from "../run/split-corpus.js";
import { UsageError } from "../run/usage-error.js";
import { writeStatistics } from "../run/write-statistics.js";
import { say, show } from "./progress.js";
const hint = "See: dateline corpus --help";
/** `dateline corpus`: checks the annotated corpus, counts what is in it, writes it out for others. */
export const corpusCommand = {
    name: "corpus",
    summary: "Check the annotated corpus, count what is in it, split it into parts, write it out.",
    takes: "check|stats|split|export [DIR]",
    options: {
        warnings: { value: null, help: "check: list what is doubtful, too" },
        json: { value: null, help: "stats: print the tables as JSON" },
        write: { value: null, help: "stats: write the tables into DIR/README.md" },
        to: { value: "json|conll|names", help: "export: gold with its text, names in columns, names as a set" },
        out: { value: "DIR", help: "export: folder to write to" },
        split: { value: "train|dev|test", help: "export: this part only" },
    },
    details: `DIR is ${ownCorpus} when it is left out. It holds
  articles/ID.gold   articles with inline annotation (fixtures/gold/MARKUP.md); their headers have id, country, topic, style, spelling
  splits.tsv         the part each article is in: train, dev or test
  shared-people.txt  full names of people who are meant to appear in several articles

  check   whether markup, headers, places, values of dates, weekdays, currencies and cues are sound; that no two articles
          share a sentence or a person; that each article is in a part; that DIR/README.md has the statistics of today;
          with --warnings also names without tag, yesterdays that were not, amounts other than printed, and the like
  stats   what the corpus holds, as tables in Markdown
  split   gives articles that are in no part one, by a hash of their ids and so that styles and continents are in every
          part; those that have one keep it
  export  json: OUT/PART/ID.json, to be read by dateline evaluate --gold OUT/PART
          conll: OUT/PART.conll, a token and its tag (B-PERSON, I-PERSON, …, O) a line, as other taggers of names read it
          names: OUT/PART/documents.jsonl and gold.jsonl, to be read by dateline train names and evaluate --set names:OUT/PART

Exit status: 0 all is well, 1 wrong call, 2 something must be mended (said on stderr).

Examples:
  dateline corpus check --warnings
  dateline corpus stats --write
  dateline corpus export --to conll --out columns`,
    run: runCorpus,
};
const actions = { check, stats, split, export: write };
async function runCorpus(given) {
    const [name = "", folder = ownCorpus, ...more] = given.paths;
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (!action || more.length > 0) {
        throw new UsageError(`dateline corpus got ${JSON.stringify(given.paths.join(" "))}, expected check, stats, split or export, and a folder at most.`, hint);
    }
    return action(folder, given);
}
async function check(folder, given) {
    const corpus = await readCorpus(folder);
    const { errors, warnings } = await checkCorpus(corpus);
    for (const error of errors)
        say(error);
    if (given.isSet("warnings"))
        for (const warning of warnings)
            say(`doubtful: ${warning}`);
    const doubts = `${warnings.length} doubtful${given.isSet("warnings") || warnings.length === 0 ? "" : " (--warnings lists them)"}`;
    show(`${corpus.articles.length} sound articles, ${errors.length} errors, ${doubts}`);
    return errors.length > 0 ? 2 : 0;
}
async function stats(folder, given) {
    const corpus = await readCorpus(folder);
    if (given.isSet("write")) {
        const { path } = corpus.readme;
        say((await writeStatistics(corpus)) ? `changed ${path}` : `${path} has these statistics already.`);
    }
    else if (given.isSet("json"))
        show(JSON.stringify(corpusTables(corpus)));
    else
        show(statisticsOf(corpus));
    return tellProblems(corpus);
}
async function split(folder) {
    const corpus = await readCorpus(folder);
    const { splits, added } = await splitCorpus(folder, corpus);
    say(`${added} new in the list, ${splits.size} in all: ${inWords(tally(splits.values()))}`);
    return tellProblems(corpus);
}
async function write(folder, given) {
    const target = targetOf(given);
    await checkFolders({ inputs: [folder], out: target.out });
    const corpus = await readCorpus(folder);
    const { files, articles, leftOut } = await exportCorpus(corpus, target);
    for (const name of leftOut)
        say(name);
    say(`Wrote ${articles} articles to ${files.length} files in ${target.out}; ${leftOut.length} names left out.`);
    return tellProblems(corpus);
}
function targetOf(given) {
    const [form, out, part] = [given.value("to"), given.value("out"), given.value("split")];
    if (!isOneOf(form, exportForms))
        throw new UsageError(`--to is ${JSON.stringify(form)}, expected ${exportForms.join(", ")}.`, hint);
    if (out === null)
        throw new UsageError("--to is given without --out.", hint);
    if (part !== null && !isOneOf(part, parts)) {
        throw new UsageError(`--split is ${JSON.stringify(part)}, expected ${parts.join(", ")}.`, hint);
    }
    return { form, out, part };
}
function isOneOf(word, words) {
    return words.some((each) => each === word);
}
/** Articles that could not be read are left out of everything: that must be seen. */
function tellProblems({ problems }) {
    for (const { path, reason } of problems)
        say(`${printable(path)}\n${reason.replaceAll(/^/gmu, "  ")}`);
    return problems.length > 0 ? 2 : 0;
}
//# sourceMappingURL=corpus.js.map