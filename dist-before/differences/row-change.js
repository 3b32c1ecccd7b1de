import { differing } from "./differing.js";
import { byCodeUnit } from "./order.js";
/** What has become of a row that A and B have, or only one of them. */
export function changeWith(a, b) {
    if (a === null)
        return "appeared";
    return b === null ? "vanished" : "changed";
}
/** The keys of a record, in order; what is not given is null. */
export function recordOf(known) {
    const { change, dataset, ...more } = known;
    return {
        change,
        dataset,
        doc_id: null,
        source_path: null,
        row_id_a: null,
        row_id_b: null,
        rule_a: null,
        rule_b: null,
        field: null,
        before: null,
        after: null,
        surface: null,
        char_start: null,
        char_end: null,
        sentence: null,
        ...more,
    };
}
/** What changed in a field, on a line. Of long texts only what differs is shown. */
export function fieldLine({ field, before, after }) {
    const shown = differing(before, after);
    return `${field}: ${shown.before ?? "none"} → ${shown.after ?? "none"}`;
}
/** The changes of a dataset in the order of the articles, then of the text; the fields of a row stay as they are. */
export function sortedChanges(changes) {
    return [...changes].sort((one, other) => {
        const [a, b] = [one.records[0], other.records[0]];
        return (byCodeUnit(one.article, other.article) ||
            (a?.char_start ?? 0) - (b?.char_start ?? 0) ||
            (a?.char_end ?? 0) - (b?.char_end ?? 0) ||
            byCodeUnit(idOf(a), idOf(b)));
    });
}
function idOf(record) {
    return record?.row_id_a ?? record?.row_id_b ?? "";
}
//# sourceMappingURL=row-change.js.map