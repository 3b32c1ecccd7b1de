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
import { type CommandTable, helpOf, overviewLines } from "./command.js";
import { completionCommand } from "./completion.js";
import { corpusCommand } from "./corpus.js";
import { diffCommand } from "./diff.js";
import { doctorCommand } from "./doctor.js";
import { enqueueCommand } from "./enqueue.js";
import { evaluateCommand } from "./evaluate.js";
import { explainCommand } from "./explain.js";
import { extractCommand } from "./extract.js";
import { goldCommand } from "./gold.js";
import { initCommand } from "./init.js";
import { mergeCommand } from "./merge.js";
import { readCommand } from "./read.js";
import { rulesCommand } from "./rules.js";
import { schemaCommand } from "./schema.js";
import { stagesCommand } from "./stages.js";
import { trainCommand } from "./train.js";
import { workerCommand } from "./worker.js";

/** The tables of README.md, ARCHITECTURE.md and docs/ that the program writes; `accept` refreshes them, a test checks them. */
export function documentTables(commands: CommandTable): readonly DocumentTable[] {
  return [
    { path: "ARCHITECTURE.md", name: "stages", content: stageTable },
    { path: "README.md", name: "cli", content: () => fenced(overviewLines(commands).join("\n")) },
    { path: "docs/commands.md", name: "commands", content: () => commandHelp(commands) },
    { path: "README.md", name: "datasets", content: datasetTable },
    { path: "README.md", name: "scores", content: scoresReached },
  ];
}

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

/** The help of every command a user needs, each under its name. */
function commandHelp(commands: CommandTable): string {
  const all = [
    extractCommand,
    initCommand,
    readCommand,
    annotateCommand,
    mergeCommand,
    enqueueCommand,
    workerCommand,
    collectCommand,
    explainCommand,
    schemaCommand,
    rulesCommand,
    stagesCommand,
    diffCommand,
    doctorCommand,
    completionCommand(commands),
    evaluateCommand,
    goldCommand,
    corpusCommand,
    benchCommand,
    trainCommand,
  ];
  return all.map((command) => `## dateline ${command.name}\n\n${fenced(helpOf(command))}`).join("\n\n");
}

function fenced(text: string): string {
  return ["```text", text, "```"].join("\n");
}

/** The scores the seeds have reached, as the file of floors holds them. */
function scoresReached(): string {
  const floors = readFloors(ownFloors);
  return floors === null ? "" : floorTable(floors);
}
