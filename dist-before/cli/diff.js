import { differencesOf } from "../differences/compare.js";
import { comparedDatasets } from "../differences/record.js";
import { reportOf } from "../differences/report.js";
import { diff, writeDifferences } from "../run/diff.js";
import { UsageError } from "../run/usage-error.js";
import { say, show } from "./progress.js";
/** Changes shown of each rule, without `--all`. */
const shownOfEach = 20;
/** `dateline diff`: what differs between two output folders. */
export const diffCommand = {
    name: "diff",
    summary: "Tell what appeared, vanished or changed from one output folder to another, by rule.",
    takes: "RUN_A RUN_B",
    options: {
        jsonl: { value: "FILE", help: "write a record for each difference; - writes them to stdout, without the report" },
        dataset: { value: "NAME", help: "look at one dataset only" },
        all: { value: null, help: `show every change but edges (without it ${shownOfEach} of each rule)` },
        strict: { value: null, help: "exit with status 2 when anything differs" },
    },
    details: `RUN_A (before) and RUN_B (after) are output folders of dateline extract. Rows are matched within each article by
their place in the text; entities and incidents by what they share, so that a new id or name is one change.
Articles in one run only, or with another text or date, are told as such, and their rows are not compared. Nor are
sentences, nodes, and columns that follow from others (about_ids, quad_class, aliases, totals).
Datasets: ${comparedDatasets.join(", ")}.
Exit status: 0 done, 1 wrong call, 2 something differs (with --strict).

Examples:
  dateline diff output-before output
  dateline diff before after --dataset events --all
  dateline diff before after --jsonl differences.jsonl --strict`,
    run: runDiff,
};
async function runDiff(given) {
    const [a, b] = foldersFrom(given);
    const wanted = datasetFrom(given);
    const file = given.value("jsonl");
    const comparison = only(wanted, await diff(a, b));
    const differences = differencesOf(comparison);
    if (file !== null)
        await writeDifferences(file, differences);
    const shown = given.isSet("all") ? Number.POSITIVE_INFINITY : shownOfEach;
    if (file !== "-")
        show(reportOf(comparison, { a, b, shown }).replace(/\n$/u, ""));
    if (file !== null && file !== "-")
        say(`Wrote ${differences.length} differences to ${file}.`);
    return given.isSet("strict") && differences.length > 0 ? 2 : 0;
}
function foldersFrom({ paths }) {
    const [a, b, ...more] = paths;
    if (a !== undefined && b !== undefined && more.length === 0)
        return [a, b];
    throw new UsageError(`dateline diff takes two folders, but got ${paths.length === 0 ? "none" : paths.join(" ")}.`, "Name the output folder of the run before and that of the run after: dateline diff RUN_A RUN_B");
}
function datasetFrom(given) {
    const name = given.value("dataset");
    const known = comparedDatasets.find((dataset) => dataset === name);
    if (name === null || known)
        return known ?? null;
    throw new UsageError(`No dataset that is compared is called ${name}.`, `Datasets: ${comparedDatasets.join(", ")}`);
}
function only(wanted, { datasets, leftOut }) {
    return { leftOut, datasets: datasets.filter(({ dataset }) => wanted === null || dataset === wanted) };
}
//# sourceMappingURL=diff.js.map