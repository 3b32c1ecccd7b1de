import { dateSources } from "../document/dates.js";
import { eventRoleNames, eventStatuses, eventTypes } from "../document/events.js";
import { country, day, identifier, identifiers, oneOf, place, provenance, text, texts, total } from "./column.js";
import { dataset } from "./dataset.js";
/** The four quarters of the event types: talk or deed, for or against. */
export const quadClasses = [
    "verbal_cooperation",
    "material_cooperation",
    "verbal_conflict",
    "material_conflict",
];
const eventType = oneOf(eventTypes, "PLOVER event type; OTHER when PLOVER has no place for it.");
/** Who did what to whom, as each article reports it. */
export const events = dataset({
    name: "events",
    row: "an event as one article reports it",
    key: "event_id",
    references: {
        doc_id: "documents",
        sentence_id: "sentences",
        incident_id: "incidents",
        claimed_in: "statements",
        place_id: "entities",
        actor_ids: "entities",
        recipient_ids: "entities",
    },
    columns: {
        event_id: identifier("Id of the event."),
        doc_id: identifier("Its article."),
        sentence_id: identifier("The sentence its trigger stands in; null when it stands in none.").nullable(),
        incident_id: identifier("The real-world event it reports, over all articles."),
        event_type: eventType,
        subtype: text("Named extension under OTHER (`election`, `death`); null for PLOVER types.").nullable(),
        quad_class: oneOf(quadClasses, "Talk or deed, for or against; null for OTHER.").nullable(),
        modes: texts("PLOVER modes."),
        contexts: texts("PLOVER contexts."),
        trigger: text("The words that name the event, in lower case, white space as single spaces."),
        status: oneOf(eventStatuses, "factual, planned, claimed (by somebody the article does not vouch for), hypothetical or denied."),
        claimed_in: identifier("The innermost statement that tells it; null when the article asserts it itself.").nullable(),
        actor_ids: identifiers("Who did it (rows of `event_roles` have the words)."),
        recipient_ids: identifiers("To whom it was done."),
        place_id: identifier("Where; null when the sentence does not tell.").nullable(),
        event_start: day("First day; null when the text gives none.").nullable(),
        event_end: day("Last day, included; null with `event_start`.").nullable(),
        date_source: oneOf(dateSources, "Where the days are known from; null with them.").nullable(),
        ...place,
        ...provenance,
    },
});
/** The participants and circumstances of the events, each with the words it rests on. */
export const eventRoles = dataset({
    name: "event_roles",
    row: "a participant or circumstance of an event",
    key: "event_role_id",
    references: {
        event_id: "events",
        doc_id: "documents",
        sentence_id: "sentences",
        entity_id: "entities",
        date_id: "dates",
        money_id: "money",
    },
    columns: {
        event_role_id: identifier("Id of the row."),
        event_id: identifier("The event."),
        doc_id: identifier("Its article."),
        sentence_id: identifier("The sentence the words stand in; null when they stand in none.").nullable(),
        role: oneOf(eventRoleNames, "What it is to the event."),
        entity_id: identifier("Who or where, for actor, recipient and place; else null.").nullable(),
        local_entity_id: identifier("The same as this article alone tells (`local_entity_id` of `mentions`); null with `entity_id`.").nullable(),
        date_id: identifier("When, for date; else null.").nullable(),
        money_id: identifier("How much, for money; else null.").nullable(),
        country: country("ISO 3166-1 alpha-3 of the state the entity belongs to or lies in; null when unknown.").nullable(),
        ...place,
    },
});
/** What happened, whoever reports it. */
export const incidents = dataset({
    name: "incidents",
    row: "a real-world event that one or more articles report",
    key: "incident_id",
    references: {
        place_id: "entities",
        actor_ids: "entities",
        recipient_ids: "entities",
        event_ids: "events",
        doc_ids: "documents",
    },
    columns: {
        incident_id: identifier("Id of the incident, made from its first report."),
        incident_type: eventType,
        label: text("Actors, trigger and recipients of its first report, to read it by."),
        incident_start: day("First day any report gives; null when none does.").nullable(),
        incident_end: day("Last day any report gives, included; null with `incident_start`.").nullable(),
        place_id: identifier("Where most reports place it; null when none does.").nullable(),
        actor_ids: identifiers("Every actor in any report."),
        recipient_ids: identifiers("Every recipient in any report."),
        event_ids: identifiers("The reports: rows of `events`."),
        doc_ids: identifiers("The articles they stand in."),
        report_total: total("Number of `event_ids`."),
        document_total: total("Number of `doc_ids`."),
        differing_fields: texts("Where the reports disagree: names of columns of `events`, and `amount` for its money, that have more than one known value."),
        link_reasons: texts("Names of the comparators that joined the reports; [] for a single one."),
    },
});
//# sourceMappingURL=events.js.map