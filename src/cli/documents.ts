import { datasetTables } from "../datasets/readme.js";
import type { DocumentTable } from "../run/accept.js";
import { stageTable } from "../run/stage-table.js";
import { benchCommand } from "./bench.js";
import { helpOf } from "./command.js";
import { extractCommand } from "./extract.js";
import { rulesCommand } from "./rules.js";
import { stagesCommand } from "./stages.js";

/** The tables of README.md and ARCHITECTURE.md that the program writes; `accept` refreshes them, a test checks them. */
export const documentTables: readonly DocumentTable[] = [
  { path: "ARCHITECTURE.md", name: "stages", content: stageTable },
  { path: "README.md", name: "cli", content: commandHelp },
  { path: "README.md", name: "datasets", content: datasetTables },
];

/** The help of every command a user needs, as a block. */
function commandHelp(): string {
  const commands = [extractCommand, rulesCommand, stagesCommand, benchCommand];
  return ["```text", commands.map(helpOf).join("\n\n\n"), "```"].join("\n");
}
