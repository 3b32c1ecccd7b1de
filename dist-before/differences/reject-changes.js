import { plain } from "./fields.js";
import { pairUp, sameKey } from "./pairing.js";
import { changeWith, fieldLine, recordOf, } from "./row-change.js";
import { changedFields } from "./row-changes.js";
const fields = plain("stage", "reason");
/** What became of the inputs that could not be processed, and how many are rejected as before. */
export function rejectChanges(sides) {
    const { both, onlyA, onlyB } = pairUp(sides.a.run.tables.rejects, sides.b.run.tables.rejects, [
        sameKey(({ reject_id }) => reject_id),
        sameKey(({ source_path }) => source_path),
    ]);
    const changed = both.flatMap(([a, b]) => {
        const found = changedFields(fields, [a, b], sides);
        return found.length > 0 ? [rejectChange([a, b], found)] : [];
    });
    const changes = [
        ...changed,
        ...onlyA.map((a) => rejectChange([a, null], [{ before: `${a.stage}: ${a.reason}` }])),
        ...onlyB.map((b) => rejectChange([null, b], [{ after: `${b.stage}: ${b.reason}` }])),
    ];
    return { same: both.length - changed.length, changes };
}
function rejectChange([a, b], found) {
    const change = changeWith(a, b);
    const path = b?.source_path ?? a?.source_path ?? null;
    const ids = { source_path: path, row_id_a: a?.reject_id ?? null, row_id_b: b?.reject_id ?? null };
    const records = found.map((field) => recordOf({ change, dataset: "rejects", ...ids, ...field }));
    return {
        records,
        group: "",
        article: path ?? "",
        heading: `${change} · ${path}`,
        passage: null,
        details: change === "changed" ? records.map(fieldLine) : [records[0]?.before ?? records[0]?.after ?? ""],
    };
}
//# sourceMappingURL=reject-changes.js.map