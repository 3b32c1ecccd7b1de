/** Who and what there is, over all articles. */
export declare const entities: import("./dataset.js").Dataset<{
    entity_id: import("zod").ZodString;
    entity_type: import("zod").ZodEnum<{
        MISC: "MISC";
        NORP: "NORP";
        ORG: "ORG";
        PERSON: "PERSON";
        PLACE: "PLACE";
    }>;
    subtype: import("zod").ZodNullable<import("zod").ZodEnum<{
        city: "city";
        country: "country";
        facility: "facility";
        other: "other";
        region: "region";
    }>>;
    canonical_name: import("zod").ZodString;
    aliases: import("zod").ZodArray<import("zod").ZodString>;
    country: import("zod").ZodNullable<import("zod").ZodString>;
    country_candidates: import("zod").ZodArray<import("zod").ZodString>;
    mention_total: import("zod").ZodInt;
    document_total: import("zod").ZodInt;
    first_published_on: import("zod").ZodISODate;
    last_published_on: import("zod").ZodISODate;
    link_reasons: import("zod").ZodArray<import("zod").ZodString>;
}>;
/** Who holds which office, as each article says. */
export declare const roles: import("./dataset.js").Dataset<{
    surface: import("zod").ZodString;
    char_start: import("zod").ZodInt;
    char_end: import("zod").ZodInt;
    role_id: import("zod").ZodString;
    doc_id: import("zod").ZodString;
    sentence_id: import("zod").ZodNullable<import("zod").ZodString>;
    person_id: import("zod").ZodString;
    local_entity_id: import("zod").ZodString;
    title: import("zod").ZodString;
    organization_id: import("zod").ZodNullable<import("zod").ZodString>;
    place_id: import("zod").ZodNullable<import("zod").ZodString>;
    reported_on: import("zod").ZodISODate;
}>;
