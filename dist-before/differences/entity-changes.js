import { plain } from "./fields.js";
import { linkChanges, loneChanges } from "./link-changes.js";
import { fieldLine, recordOf } from "./row-change.js";
import { changedFields } from "./row-changes.js";
const fields = plain("canonical_name", "entity_type", "subtype", "country");
/** What became of the entities: renamed, split, merged, and those without a mention that both runs have. */
export function entityChanges(matches, sides) {
    const pairs = sides.entities.groups.flatMap(({ a, b }) => entityPair([a, b], sides));
    const changed = pairs.flatMap((pair) => entityChange(pair, sides));
    const names = {
        dataset: "entities",
        member: "mention",
        nameInA: (id) => sides.a.entity(id).exact() ?? id,
        nameInB: (id) => sides.b.entity(id).exact() ?? id,
    };
    return {
        same: pairs.length - changed.length,
        changes: [
            ...changed,
            ...linkChanges(sides.entities, () => membersOf(matches), names),
            ...loneChanges(sides.entities, idsIn(matches), names),
        ],
    };
}
function membersOf(matches) {
    return matches.flatMap(({ b, mentions }) => mentions.both.map(([one, other]) => ({
        ...{ a: one.entity_id, b: other.entity_id, surface: other.surface },
        ...{ sourcePath: b.document.source_path, isName: other.form === "name" },
    })));
}
function idsIn(matches) {
    const [inA, inB] = [new Set(), new Set()];
    for (const { a, b } of matches) {
        for (const { entity_id } of a.mentions)
            inA.add(entity_id);
        for (const { entity_id } of b.mentions)
            inB.add(entity_id);
    }
    return { a: inA, b: inB };
}
/** An entity that corresponds to one entity and no other. */
function entityPair([a, b], sides) {
    const [before, after] = [sides.a.run.entities.get(a[0] ?? ""), sides.b.run.entities.get(b[0] ?? "")];
    return a.length === 1 && b.length === 1 && before && after ? [[before, after]] : [];
}
/** A new name is told once, not as a new id too. */
function entityChange([a, b], sides) {
    const others = changedFields(fields, [a, b], sides);
    const isTold = others.some(({ field }) => field === "canonical_name" || field === "entity_type");
    const id = { field: "entity_id", before: a.entity_id, after: b.entity_id };
    const found = isTold || a.entity_id === b.entity_id ? others : [id, ...others];
    if (found.length === 0)
        return [];
    const isRenamed = found.some(({ field }) => field === "canonical_name" || field === "entity_id");
    const [before, after] = [sides.a.entity(a.entity_id).exact(), sides.b.entity(b.entity_id).exact()];
    const records = found.map((field) => recordOf({ change: "changed", dataset: "entities", row_id_a: a.entity_id, row_id_b: b.entity_id, ...field }));
    return [
        {
            records,
            group: isRenamed ? "renamed" : "changed",
            article: "",
            heading: before === after ? `changed · ${after}` : `${before} of A is ${after} in B`,
            passage: null,
            details: records.filter(({ field }) => field !== "canonical_name" && field !== "entity_id").map(fieldLine),
        },
    ];
}
//# sourceMappingURL=entity-changes.js.map