import { datasetTables } from "../datasets/readme.js";
import { floorTable } from "../evaluate/table.js";
import { ownFloors } from "../run/accept.js";
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
export const documentTables = [
    { path: "ARCHITECTURE.md", name: "stages", content: stageTable },
    { path: "README.md", name: "cli", content: commandHelp },
    { path: "README.md", name: "datasets", content: datasetTables },
    { path: "README.md", name: "scores", content: scoresReached },
];
/** The help of every command a user needs, as a block. */
function commandHelp() {
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
function scoresReached() {
    const floors = readFloors(ownFloors);
    return floors === null ? "" : floorTable(floors);
}
//# sourceMappingURL=documents.js.map