import { shortened } from "../report/markdown.js";
import { correspondenceOf } from "./correspondence.js";
/** Finds out from the matched rows which ids of A are which of B. */
export function sidesOf(runs, matches) {
    const entities = correspondenceOf(entityMembers(matches), {
        a: runs.a.entities.keys(),
        b: runs.b.entities.keys(),
    });
    const incidents = correspondenceOf(incidentMembers(matches), {
        a: runs.a.incidents.keys(),
        b: runs.b.incidents.keys(),
    });
    const inB = counterparts(matches);
    return {
        a: sideOf(runs.a, {
            entityKey: entities.keyOfA,
            incidentKey: incidents.keyOfA,
            // An id without counterpart must not meet the same id of B by chance.
            rowKey: (id) => inB.get(id) ?? (hasRow(runs.a, id) ? `a ${id}` : id),
        }),
        b: sideOf(runs.b, { entityKey: entities.keyOfB, incidentKey: incidents.keyOfB, rowKey: (id) => id }),
        entities,
        incidents,
    };
}
function* entityMembers(matches) {
    for (const { mentions } of matches)
        for (const [a, b] of mentions.both)
            yield [a.entity_id, b.entity_id];
}
function* incidentMembers(matches) {
    for (const { events } of matches)
        for (const [a, b] of events.both)
            yield [a.incident_id, b.incident_id];
}
/** Ids of articles, statements, events and amounts of A, with those of the rows of B that match them. */
function counterparts(matches) {
    const inB = new Map();
    for (const { a, b, statements, events, money } of matches) {
        inB.set(a.document.doc_id, b.document.doc_id);
        for (const [one, other] of statements.both)
            inB.set(one.statement_id, other.statement_id);
        for (const [one, other] of events.both)
            inB.set(one.event_id, other.event_id);
        for (const [one, other] of money.both)
            inB.set(one.money_id, other.money_id);
    }
    return inB;
}
function hasRow({ statements, events, money }, id) {
    return statements.has(id) || events.has(id) || money.has(id);
}
function sideOf(run, { entityKey, incidentKey, rowKey }) {
    const { entities, incidents, statements, events, money } = run;
    const named = (id, key, name) => ({
        key,
        shown: () => name ?? id,
        exact: () => (name === undefined ? id : `${name} (${id})`),
    });
    const contentOf = (id) => {
        const content = statements.get(id)?.content_text;
        return content === undefined ? undefined : `“${shortened(content, 60)}”`;
    };
    const eventOf = (id) => {
        const event = events.get(id);
        return event && `${event.event_type} [${event.trigger}]`;
    };
    return {
        run,
        entity: (id) => named(id, entityKey(id), entities.get(id)?.canonical_name),
        incident: (id) => named(id, incidentKey(id), incidents.get(id)?.label),
        statement: (id) => ({
            key: rowKey(id),
            shown: () => contentOf(id) ?? id,
            exact: () => `${contentOf(id) ?? ""} (${id})`,
        }),
        nodeKey(id) {
            if (entities.has(id))
                return entityKey(id);
            return incidents.has(id) ? incidentKey(id) : rowKey(id);
        },
        nodeName: (id) => entities.get(id)?.canonical_name ??
            incidents.get(id)?.label ??
            contentOf(id) ??
            eventOf(id) ??
            money.get(id)?.surface ??
            id,
    };
}
//# sourceMappingURL=sides.js.map