import { at } from "../document/at.js";
import { datasets } from "./catalogue.js";
/** By dataset, the columns that hold ids of entities. */
const entityColumns = datasets.map(({ name, references }) => [name, Object.keys(references).filter((column) => references[column] === "entities")]);
/** The rows of an article with the ids of the corpus: of entities, each once in a list, and of incidents. */
export function resolvedTables({ summary, tables }, links) {
    const ids = new Map(summary.entities.map(({ localId }, index) => [localId, at(links.entities, index).id]));
    const resolved = { ...tables };
    for (const [name, columns] of entityColumns) {
        const rows = tables[name];
        if (columns.length > 0 && rows !== undefined)
            resolved[name] = rows.map((row) => withIds(row, columns, ids));
    }
    resolved.events = (resolved.events ?? []).map((row, index) => ({
        ...row,
        incident_id: at(links.incidentIds, index),
    }));
    // Safe: the same tables with the same columns, ids in place of ids.
    return resolved;
}
/** The row with its columns in their order, those that hold ids of entities in the ids of the corpus. */
function withIds(row, columns, ids) {
    const changed = { ...row };
    for (const column of columns) {
        const cell = changed[column];
        if (Array.isArray(cell))
            changed[column] = [...new Set(cell.map((id) => idIn(ids, id)))];
        else if (cell !== null)
            changed[column] = idIn(ids, cell);
    }
    return changed;
}
function idIn(ids, local) {
    const id = ids.get(String(local));
    if (id === undefined)
        throw new RangeError(`there is no local entity ${String(local)}`);
    return id;
}
//# sourceMappingURL=resolve.js.map