import { oneOf, text, total } from "../datasets/column.js";
import { dataset } from "../datasets/dataset.js";
/** The datasets whose rows are compared, in the order of the catalogue. */
export const comparedDatasets = [
    "documents",
    "mentions",
    "dates",
    "money",
    "entities",
    "roles",
    "statements",
    "events",
    "incidents",
    "edges",
    "rejects",
];
/** What can happen to a row from one run to the next. */
export const changes = ["appeared", "vanished", "changed"];
/** The differences between two runs, A (before) and B (after): what `dateline diff --jsonl` writes. */
export const differences = dataset({
    name: "differences",
    row: "a row that one of two runs lacks, or a field of a row that changed",
    // Not unique: a row has a record for each field that changed. Nothing refers to differences, so they need no id.
    key: "dataset",
    references: {},
    columns: {
        change: oneOf(changes, "appeared (in B only), vanished (in A only) or changed (matched, but not the same)."),
        dataset: oneOf(comparedDatasets, "The dataset of the row."),
        doc_id: text("Its article, as B has it, else A; null for entities, incidents and rejects.").nullable(),
        source_path: text("Path of that article, or of the rejected input; null for entities and incidents.").nullable(),
        row_id_a: text("Id of the row in A; null when it appeared.").nullable(),
        row_id_b: text("Id of the row in B; null when it vanished.").nullable(),
        rule_a: text("The rule that made it in A; null when it appeared or its dataset has no rules.").nullable(),
        rule_b: text("The rule that made it in B; null when it vanished or its dataset has no rules.").nullable(),
        field: text("The column that changed; for entities and incidents also `split` (one of A is several in B) and `merged` (several of A are one in B), for events `money`; null unless changed.").nullable(),
        before: text("What A has: the value of the field, ids of entities and other rows as names, words without an entity in brackets; of a vanished row what it said, in short. Null when A has nothing.").nullable(),
        after: text("The same of B; of an appeared row what it says, in short.").nullable(),
        surface: text("The text it covers in B, else in A; null for what has no place in the text.").nullable(),
        char_start: total("Where that begins, in Unicode code points; null with `surface`.").nullable(),
        char_end: total("Where it ends, not included; null with `surface`.").nullable(),
        sentence: text("The sentence it begins in; null when it stands in none.").nullable(),
    },
});
//# sourceMappingURL=record.js.map