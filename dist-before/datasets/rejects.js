import { identifier, text } from "./column.js";
import { dataset } from "./dataset.js";
/** What could not be processed: nothing is lost silently. */
export const rejects = dataset({
    name: "rejects",
    row: "an input that could not be processed",
    key: "reject_id",
    references: {},
    columns: {
        reject_id: identifier("Id of the row."),
        source_path: text("Path within the input, as in `documents`."),
        stage: text("Where it failed: `read`, `ingest`, the name of a stage, `check`; `annotate` for what took too long or too much memory, `merge` for a line that is no annotated article."),
        reason: text("What was wrong and, where there is one, the remedy."),
        first_bytes: text("The input's first bytes as text, to recognize it by; null when nothing could be read.").nullable(),
    },
});
//# sourceMappingURL=rejects.js.map