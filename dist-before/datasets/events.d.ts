/** The four quarters of the event types: talk or deed, for or against. */
export declare const quadClasses: readonly ["verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict"];
/** Who did what to whom, as each article reports it. */
export declare const events: import("./dataset.js").Dataset<{
    surface: import("zod").ZodString;
    char_start: import("zod").ZodInt;
    char_end: import("zod").ZodInt;
    rule: import("zod").ZodString;
    confidence: import("zod").ZodNullable<import("zod").ZodNumber>;
    event_id: import("zod").ZodString;
    doc_id: import("zod").ZodString;
    sentence_id: import("zod").ZodNullable<import("zod").ZodString>;
    incident_id: import("zod").ZodString;
    event_type: import("zod").ZodEnum<{
        ACCUSE: "ACCUSE";
        AGREE: "AGREE";
        AID: "AID";
        ASSAULT: "ASSAULT";
        COERCE: "COERCE";
        CONCEDE: "CONCEDE";
        CONSULT: "CONSULT";
        COOPERATE: "COOPERATE";
        MOBILIZE: "MOBILIZE";
        OTHER: "OTHER";
        PROTEST: "PROTEST";
        REJECT: "REJECT";
        REQUEST: "REQUEST";
        RETREAT: "RETREAT";
        SANCTION: "SANCTION";
        SUPPORT: "SUPPORT";
        THREATEN: "THREATEN";
    }>;
    subtype: import("zod").ZodNullable<import("zod").ZodString>;
    quad_class: import("zod").ZodNullable<import("zod").ZodEnum<{
        material_conflict: "material_conflict";
        material_cooperation: "material_cooperation";
        verbal_conflict: "verbal_conflict";
        verbal_cooperation: "verbal_cooperation";
    }>>;
    modes: import("zod").ZodArray<import("zod").ZodString>;
    contexts: import("zod").ZodArray<import("zod").ZodString>;
    trigger: import("zod").ZodString;
    status: import("zod").ZodEnum<{
        claimed: "claimed";
        denied: "denied";
        factual: "factual";
        hypothetical: "hypothetical";
        planned: "planned";
    }>;
    claimed_in: import("zod").ZodNullable<import("zod").ZodString>;
    actor_ids: import("zod").ZodArray<import("zod").ZodString>;
    recipient_ids: import("zod").ZodArray<import("zod").ZodString>;
    place_id: import("zod").ZodNullable<import("zod").ZodString>;
    event_start: import("zod").ZodNullable<import("zod").ZodISODate>;
    event_end: import("zod").ZodNullable<import("zod").ZodISODate>;
    date_source: import("zod").ZodNullable<import("zod").ZodEnum<{
        dateline: "dateline";
        published: "published";
        speech: "speech";
        text: "text";
        tweet: "tweet";
    }>>;
}>;
/** The participants and circumstances of the events, each with the words it rests on. */
export declare const eventRoles: import("./dataset.js").Dataset<{
    surface: import("zod").ZodString;
    char_start: import("zod").ZodInt;
    char_end: import("zod").ZodInt;
    event_role_id: import("zod").ZodString;
    event_id: import("zod").ZodString;
    doc_id: import("zod").ZodString;
    sentence_id: import("zod").ZodNullable<import("zod").ZodString>;
    role: import("zod").ZodEnum<{
        actor: "actor";
        date: "date";
        money: "money";
        place: "place";
        recipient: "recipient";
    }>;
    entity_id: import("zod").ZodNullable<import("zod").ZodString>;
    local_entity_id: import("zod").ZodNullable<import("zod").ZodString>;
    date_id: import("zod").ZodNullable<import("zod").ZodString>;
    money_id: import("zod").ZodNullable<import("zod").ZodString>;
    country: import("zod").ZodNullable<import("zod").ZodString>;
}>;
/** What happened, whoever reports it. */
export declare const incidents: import("./dataset.js").Dataset<{
    incident_id: import("zod").ZodString;
    incident_type: import("zod").ZodEnum<{
        ACCUSE: "ACCUSE";
        AGREE: "AGREE";
        AID: "AID";
        ASSAULT: "ASSAULT";
        COERCE: "COERCE";
        CONCEDE: "CONCEDE";
        CONSULT: "CONSULT";
        COOPERATE: "COOPERATE";
        MOBILIZE: "MOBILIZE";
        OTHER: "OTHER";
        PROTEST: "PROTEST";
        REJECT: "REJECT";
        REQUEST: "REQUEST";
        RETREAT: "RETREAT";
        SANCTION: "SANCTION";
        SUPPORT: "SUPPORT";
        THREATEN: "THREATEN";
    }>;
    label: import("zod").ZodString;
    incident_start: import("zod").ZodNullable<import("zod").ZodISODate>;
    incident_end: import("zod").ZodNullable<import("zod").ZodISODate>;
    place_id: import("zod").ZodNullable<import("zod").ZodString>;
    actor_ids: import("zod").ZodArray<import("zod").ZodString>;
    recipient_ids: import("zod").ZodArray<import("zod").ZodString>;
    event_ids: import("zod").ZodArray<import("zod").ZodString>;
    doc_ids: import("zod").ZodArray<import("zod").ZodString>;
    report_total: import("zod").ZodInt;
    document_total: import("zod").ZodInt;
    differing_fields: import("zod").ZodArray<import("zod").ZodString>;
    link_reasons: import("zod").ZodArray<import("zod").ZodString>;
}>;
