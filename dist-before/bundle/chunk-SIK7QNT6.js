import {
  markdownTable
} from "./chunk-ZR2PGIFA.js";
import {
  show
} from "./chunk-4K2BL5U3.js";
import {
  sharedResources
} from "./chunk-7WSFC2VE.js";
import {
  articlePipeline
} from "./chunk-6ZNBIV7G.js";

// dist/run/stage-table.js
function stageTable() {
  const { steps } = articlePipeline(sharedResources());
  const rows = steps.map(({ name, reads, writes }) => [name, reads.length > 0 ? reads.join(", ") : "the text", writes]);
  return markdownTable(["stage", "reads", "writes"], rows);
}

// dist/cli/stages.js
var stagesCommand = {
  name: "stages",
  summary: "Print the stages in order: what each reads and writes.",
  takes: "",
  options: {},
  details: "",
  run() {
    show(stageTable());
    return 0;
  }
};

export {
  stageTable,
  stagesCommand
};
