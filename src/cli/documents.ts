import { readFileSync } from "node:fs";
import { datasets } from "../datasets/catalogue.js";
import { guides } from "../datasets/pages/guides.js";
import { datasetPage } from "../datasets/pages/page.js";
import { datasetTable, pagePath } from "../datasets/readme.js";
import { floorTable } from "../evaluate/table.js";
import { type DocumentPage, type DocumentTable, goldenFolder, ownFloors } from "../run/accept.js";
import { readFloors } from "../run/floors.js";
import { stageTable } from "../run/stage-table.js";
import { annotateCommand } from "./annotate.js";
import { benchCommand } from "./bench.js";
import { collectCommand } from "./collect.js";
import { helpOf } from "./command.js";
import { corpusCommand } from "./corpus.js";
import { diffCommand } from "./diff.js";
import { enqueueCommand } from "./enqueue.js";
import { evaluateCommand } from "./evaluate.js";
import { extractCommand } from "./extract.js";
import { goldCommand } from "./gold.js";
import { mergeCommand } from "./merge.js";
import { readCommand } from "./read.js";
import { rulesCommand } from "./rules.js";
import { stagesCommand } from "./stages.js";
import { trainCommand } from "./train.js";
import { workerCommand } from "./worker.js";

/** The tables of README.md and ARCHITECTURE.md that the program writes; `accept` refreshes them, a test checks them. */
export const documentTables: readonly DocumentTable[] = [
  { path: "ARCHITECTURE.md", name: "stages", content: stageTable },
  { path: "README.md", name: "cli", content: commandHelp },
  { path: "README.md", name: "datasets", content: datasetTable },
  { path: "README.md", name: "scores", content: scoresReached },
];

/** The pages the program writes as a whole, one a dataset; `accept` refreshes them, a test checks them. */
export const documentPages: readonly DocumentPage[] = datasets.map((dataset) => ({
  path: pagePath(dataset.name),
  content: () => {
    const guide = guides[dataset.name];
    if (!guide) throw new RangeError(`${dataset.name} has no guide: write one in src/datasets/pages/guides.ts`);
    return datasetPage(dataset, guide, exampleOf(dataset.name));
  },
}));

/** The row of the accepted output that has most to show: the first with the fewest nulls and empty lists. */
function exampleOf(name: string): Readonly<Record<string, unknown>> | null {
  const lines = readFileSync(`${goldenFolder}/${name}.jsonl`, "utf8").split("\n").filter(Boolean);
  const blanks = (row: object) =>
    Object.values(row).filter((cell) => cell === null || (Array.isArray(cell) && cell.length === 0)).length;
  // Safe: rows of a dataset are objects.
  const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  return rows.reduce<Record<string, unknown> | null>(
    (best, row) => (best === null || blanks(row) < blanks(best) ? row : best),
    null,
  );
}

/** The help of every command a user needs, as a block. */
function commandHelp(): string {
  const commands = [
    extractCommand,
    readCommand,
    annotateCommand,
    mergeCommand,
    enqueueCommand,
    workerCommand,
    collectCommand,
    evaluateCommand,
    goldCommand,
    corpusCommand,
    diffCommand,
    rulesCommand,
    stagesCommand,
    benchCommand,
    trainCommand,
  ];
  return ["```text", commands.map(helpOf).join("\n\n\n"), "```"].join("\n");
}

/** The scores the seeds have reached, as the file of floors holds them. */
function scoresReached(): string {
  const floors = readFloors(ownFloors);
  return floors === null ? "" : floorTable(floors);
}
