const place = ["doc_id", "sentence_id", "surface", "char_start", "char_end"];
const placed = [...place, "rule", "confidence"];
const dateValues = ["timex_type", "timex_value", "interval_start", "interval_end", "date_precision"];
const moneyValues = ["amount", "amount_min", "amount_max", "currency", "currency_candidates"];
const moneyWords = ["modifier", "payer_id", "payee_id", "purpose"];
const statementValues = ["kind", "medium", "cue", "content_text", "said_on", "said_on_source", "is_negated"];
const statementLinks = ["speaker_id", "speaker_text", "addressee_ids", "parent_statement_id"];
const eventValues = ["event_type", "subtype", "modes", "contexts", "trigger", "status"];
const eventDays = ["event_start", "event_end", "date_source"];
const eventLinks = ["incident_id", "claimed_in", "actor_ids", "recipient_ids", "place_id"];
const dateline = ["dateline_place", "dateline_date", "agency"];
/** The columns by which two runs are compared, dataset by dataset. Nothing else of a run is looked at. */
export const comparedColumns = {
    documents: ["doc_id", "source_path", "title", "byline", "published_on", ...dateline, "text"],
    sentences: ["sentence_id", "char_start", "char_end"],
    mentions: ["mention_id", ...placed, "mention_type", "form", "entity_id"],
    dates: ["date_id", ...placed, ...dateValues, "modifier", "anchor"],
    money: ["money_id", ...placed, ...moneyValues, ...moneyWords],
    entities: ["entity_id", "entity_type", "subtype", "canonical_name", "country"],
    roles: ["role_id", ...place, "title", "person_id", "organization_id", "place_id"],
    statements: ["statement_id", ...placed, ...statementValues, ...statementLinks],
    statement_spans: ["statement_id", "part", "char_start", "char_end"],
    events: ["event_id", ...placed, ...eventValues, ...eventDays, ...eventLinks],
    event_roles: ["event_id", "role", "entity_id", "surface"],
    incidents: ["incident_id", "label"],
    edges: ["edge_id", "edge_type", "source_id", "target_id", "label", "doc_id"],
    rejects: ["reject_id", "source_path", "stage", "reason"],
};
//# sourceMappingURL=columns.js.map