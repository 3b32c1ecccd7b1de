import { cellOfAll, nothing, plainCell, wordsCell } from "./cell.js";
import { spanKey } from "./pairing.js";
/** Columns compared as they stand. */
export function plain(...names) {
    return names.map((name) => ({ name, of: (row) => plainCell(row[name]), isSame: (a, b) => a[name] === b[name] }));
}
/** Columns that hold the id of an entity, or none. */
function entity(...names) {
    return names.map((name) => ({
        name,
        of(row, side) {
            const id = row[name];
            return id === null ? nothing : side.entity(id);
        },
    }));
}
/** The words; with their place when the other run has the same words elsewhere. */
const surface = {
    name: "surface",
    of(row) {
        const place = spanKey(row);
        return { key: place, shown: () => row.surface, exact: () => `${row.surface} (${place})` };
    },
    isSame: (a, b) => a.char_start === b.char_start && a.char_end === b.char_end,
};
/** Fields of `mentions`. */
export const mentionFields = [
    surface,
    ...plain("mention_type", "form"),
    ...entity("entity_id"),
    ...plain("rule", "confidence"),
];
/** Fields of `dates`. */
export const dateFields = [
    surface,
    ...plain("timex_type", "timex_value", "interval_start", "interval_end", "date_precision"),
    ...plain("modifier", "anchor", "rule", "confidence"),
];
/** Fields of `money`. */
export const moneyFields = [
    surface,
    ...plain("amount", "amount_min", "amount_max", "currency", "currency_candidates", "modifier"),
    ...entity("payer_id", "payee_id"),
    ...plain("purpose", "rule", "confidence"),
];
/** Fields of `roles`. */
export const roleFields = [
    surface,
    ...plain("title"),
    ...entity("person_id", "organization_id", "place_id"),
];
/** Fields of `statements`. */
export const statementFields = [
    { name: "speaker_id", of: speakerOf },
    ...plain("cue", "kind", "medium"),
    { name: "content_text", of: contentOf },
    { name: "addressee_ids", of: ({ addressee_ids }, side) => cellOfAll(addressee_ids.map(side.entity)) },
    ...plain("said_on", "said_on_source"),
    {
        name: "parent_statement_id",
        of: ({ parent_statement_id }, side) => parent_statement_id === null ? nothing : side.statement(parent_statement_id),
    },
    ...plain("is_negated", "rule", "confidence"),
];
/** Fields of `events`. */
export const eventFields = [
    surface,
    ...plain("event_type", "subtype", "modes", "contexts", "status"),
    { name: "claimed_in", of: ({ claimed_in }, side) => (claimed_in === null ? nothing : side.statement(claimed_in)) },
    { name: "actor_ids", of: (event, side) => participantsOf(event, side, "actor") },
    { name: "recipient_ids", of: (event, side) => participantsOf(event, side, "recipient") },
    { name: "place_id", of: (event, side) => participantsOf(event, side, "place") },
    { name: "money", of: ({ event_id }, side) => plainCell(unnamed(event_id, side, "money")) },
    ...plain("event_start", "event_end", "date_source"),
    { name: "incident_id", of: ({ incident_id }, side) => side.incident(incident_id) },
    ...plain("rule", "confidence"),
];
/** Who speaks: the entity, else the words that name the speaker. */
export function speakerOf({ speaker_id, speaker_text }, side) {
    return speaker_id === null ? wordsCell(speaker_text) : side.entity(speaker_id);
}
/** Who takes part in an event: the entities its row names, then the words of those that have none. */
export function participantsOf(event, side, role) {
    const ids = { actor: event.actor_ids, recipient: event.recipient_ids, place: [event.place_id ?? []].flat() }[role];
    return cellOfAll([...ids.map(side.entity), ...unnamed(event.event_id, side, role).map(wordsCell)]);
}
/** The words of a role that have no entity. */
function unnamed(eventId, { run }, wanted) {
    const roles = run.rolesOf.get(eventId) ?? [];
    return roles.flatMap(({ role, entity_id, surface }) => (role === wanted && entity_id === null ? [surface] : []));
}
/** What was said, as the article has it; with its place when the other run has the same words elsewhere. */
function contentOf({ statement_id, content_text }, { run }) {
    const spans = run.contentOf.get(statement_id)?.map(spanKey).join(", ") ?? "";
    return { key: `${spans} ${content_text}`, shown: () => content_text, exact: () => `${content_text} (${spans})` };
}
//# sourceMappingURL=fields.js.map