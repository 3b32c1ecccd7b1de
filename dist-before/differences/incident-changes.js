import { linkChanges, loneChanges } from "./link-changes.js";
/**
 * What became of the incidents: split, merged, and those without an event that both runs have. Their ids and labels
 * are made of their events, and are not compared.
 */
export function incidentChanges(matches, sides) {
    const names = {
        dataset: "incidents",
        member: "event",
        nameInA: (id) => `“${sides.a.incident(id).shown()}”`,
        nameInB: (id) => `“${sides.b.incident(id).shown()}”`,
    };
    const { groups } = sides.incidents;
    return {
        same: groups.filter(({ a, b }) => a.length === 1 && b.length === 1).length,
        changes: [
            ...linkChanges(sides.incidents, () => membersOf(matches), names),
            ...loneChanges(sides.incidents, idsIn(matches), names),
        ],
    };
}
function membersOf(matches) {
    return matches.flatMap(({ b, events }) => events.both.map(([one, other]) => ({
        ...{ a: one.incident_id, b: other.incident_id, surface: other.surface },
        ...{ sourcePath: b.document.source_path, isName: true },
    })));
}
function idsIn(matches) {
    const [inA, inB] = [new Set(), new Set()];
    for (const { a, b } of matches) {
        for (const { incident_id } of a.events)
            inA.add(incident_id);
        for (const { incident_id } of b.events)
            inB.add(incident_id);
    }
    return { a: inA, b: inB };
}
//# sourceMappingURL=incident-changes.js.map