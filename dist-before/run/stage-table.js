import { articlePipeline } from "../pipeline.js";
import { markdownTable } from "../report/markdown.js";
import { sharedResources } from "./shared-resources.js";
/** The stages of the pipeline as a Markdown table: name, layers read, layer written. */
export function stageTable() {
    const { steps } = articlePipeline(sharedResources());
    const rows = steps.map(({ name, reads, writes }) => [name, reads.length > 0 ? reads.join(", ") : "the text", writes]);
    return markdownTable(["stage", "reads", "writes"], rows);
}
//# sourceMappingURL=stage-table.js.map