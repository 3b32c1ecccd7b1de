import { at } from "../document/at.js";
import { byCodeUnit } from "../graph/order.js";
import { known } from "./context.js";
import { contentId, idMaker } from "./ids.js";
/** The row of an entity of the corpus. */
export function entityRow(entity) {
    return {
        entity_id: entity.id,
        entity_type: entity.type,
        subtype: entity.subtype,
        canonical_name: entity.name,
        aliases: [...entity.aliases],
        country: entity.country,
        country_candidates: [...entity.countryCandidates],
        mention_total: entity.mentionTotal,
        document_total: entity.documentTotal,
        first_published_on: entity.publishedFrom,
        last_published_on: entity.publishedUntil,
        link_reasons: [...entity.reasons],
    };
}
/** The id of an incident, made of its first report. */
export function incidentId(incident, { article }, sha256) {
    const first = at(incident.members, 0);
    return contentId(sha256, "in", [at(article(first.article).events, first.event).id]);
}
/** The row of an incident of the corpus, with its id, which `incidentId` makes. */
export function incidentRow(incident, id, context) {
    const idOf = (entity) => context.entity(entity).id;
    const docIds = [...new Set(incident.members.map(({ article }) => context.article(article).docId))];
    return {
        incident_id: id,
        incident_type: incident.type,
        label: incidentLabel(incident, context),
        incident_start: incident.startsOn,
        incident_end: incident.endsOn,
        place_id: known(incident.place, idOf),
        actor_ids: incident.actors.map(idOf),
        recipient_ids: incident.recipients.map(idOf),
        event_ids: incident.members.map(({ article, event }) => at(context.article(article).events, event).id),
        doc_ids: docIds,
        report_total: incident.members.length,
        document_total: docIds.length,
        differing_fields: [...incident.differences],
        link_reasons: [...incident.reasons],
    };
}
function incidentLabel(incident, { entity, article, entityOf }) {
    const first = at(incident.members, 0);
    const { actors, recipients, trigger } = at(article(first.article).events, first.event);
    const names = (locals) => [...new Set(locals.map((local) => entity(entityOf(first.article, local)).name))].join(", ");
    return [names(actors), `[${trigger}]`, names(recipients)].filter((part) => part !== "").join(" ");
}
/** The key rejects are sorted by: path, stage, reason, then the first bytes, so that the order never depends on who came first. */
export function rejectKey({ sourcePath, stage, reason, firstBytes }) {
    return [sourcePath, stage, reason, firstBytes ?? ""].join("\u0000");
}
/** Orders rejects by `rejectKey`. */
export function byReject(a, b) {
    return byCodeUnit(rejectKey(a), rejectKey(b));
}
/** Makes the rows of rejects that come in the order of `byReject`. */
export function rejectRowMaker(sha256) {
    const make = idMaker(sha256);
    return ({ sourcePath, stage, reason, firstBytes }) => ({
        reject_id: make("rj", [sourcePath, stage, reason]),
        source_path: wellFormed(sourcePath),
        stage,
        reason: wellFormed(reason),
        first_bytes: known(firstBytes, wellFormed),
    });
}
/** What a broken input left behind may hold lone surrogates; everything else has been cleaned on the way in. */
function wellFormed(text) {
    return text.replaceAll(/\p{Surrogate}/gu, "\ufffd");
}
//# sourceMappingURL=corpus-rows.js.map