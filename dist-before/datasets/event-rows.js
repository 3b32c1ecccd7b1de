import { at } from "../document/at.js";
import { surfaceOf } from "../document/span.js";
import { known } from "./context.js";
/** PLOVER's manual puts SANCTION in the fourth class in its section and in the third in its table; a sanction is a deed. */
const quadClassOf = {
    AGREE: "verbal_cooperation",
    CONSULT: "verbal_cooperation",
    SUPPORT: "verbal_cooperation",
    CONCEDE: "verbal_cooperation",
    COOPERATE: "material_cooperation",
    AID: "material_cooperation",
    RETREAT: "material_cooperation",
    REQUEST: "verbal_conflict",
    ACCUSE: "verbal_conflict",
    REJECT: "verbal_conflict",
    THREATEN: "verbal_conflict",
    PROTEST: "material_conflict",
    SANCTION: "material_conflict",
    MOBILIZE: "material_conflict",
    COERCE: "material_conflict",
    ASSAULT: "material_conflict",
    OTHER: null,
};
/** The article's events, each as an incident by itself: what is told elsewhere is not known yet. */
export function eventRows(context) {
    return context.article.events.map((event, index) => eventRow(context, event, index));
}
function eventRow(context, event, index) {
    const { article, docId, ids } = context;
    return {
        event_id: at(ids.events, index),
        doc_id: docId,
        sentence_id: context.sentenceId(event),
        incident_id: at(ids.events, index),
        event_type: event.type,
        subtype: event.subtype,
        quad_class: quadClassOf[event.type],
        modes: [...event.modes],
        contexts: [...event.contexts],
        trigger: surfaceOf(article.text, event).toLowerCase().replaceAll(/\s+/gu, " "),
        status: event.status,
        claimed_in: known(event.claimedIn, (statement) => at(ids.statements, statement)),
        actor_ids: context.localIds(fillers(event, "actor")),
        recipient_ids: context.localIds(fillers(event, "recipient")),
        place_id: context.localIds(fillers(event, "place"))[0] ?? null,
        event_start: event.startsOn,
        event_end: event.endsOn,
        date_source: event.dateSource,
        ...context.place(event),
        rule: event.rule,
        confidence: event.confidence,
    };
}
function fillers(event, role) {
    return event.roles.flatMap((each) => (each.role === role && each.entity !== null ? [each.entity] : []));
}
/** The participants and circumstances of the article's events: event by event, in the order of the layer. */
export function eventRoleRows(context) {
    const { article, docId, ids } = context;
    return article.events.flatMap((event, index) => {
        const eventId = at(ids.events, index);
        return event.roles.map((role) => ({
            event_role_id: context.make("er", [eventId, role.role, role.start, role.end]),
            event_id: eventId,
            doc_id: docId,
            sentence_id: context.sentenceId(role),
            role: role.role,
            entity_id: known(role.entity, context.localId),
            local_entity_id: known(role.entity, context.localId),
            date_id: known(role.date, (date) => at(ids.dates, date)),
            money_id: known(role.money, (money) => at(ids.money, money)),
            country: known(role.entity, (entity) => at(article.mentions.entities, entity).country),
            ...context.place(role),
        }));
    });
}
//# sourceMappingURL=event-rows.js.map