/** Who and what the articles name. */
export declare const mentions: import("./dataset.js").Dataset<{
    surface: import("zod").ZodString;
    char_start: import("zod").ZodInt;
    char_end: import("zod").ZodInt;
    rule: import("zod").ZodString;
    confidence: import("zod").ZodNullable<import("zod").ZodNumber>;
    mention_id: import("zod").ZodString;
    doc_id: import("zod").ZodString;
    sentence_id: import("zod").ZodNullable<import("zod").ZodString>;
    entity_id: import("zod").ZodString;
    local_entity_id: import("zod").ZodString;
    mention_type: import("zod").ZodEnum<{
        MISC: "MISC";
        NORP: "NORP";
        ORG: "ORG";
        PERSON: "PERSON";
        PLACE: "PLACE";
    }>;
    form: import("zod").ZodEnum<{
        handle: "handle";
        name: "name";
        nominal: "nominal";
        pronoun: "pronoun";
    }>;
    country: import("zod").ZodNullable<import("zod").ZodString>;
    country_candidates: import("zod").ZodArray<import("zod").ZodString>;
}>;
/** When: the time expressions, resolved. */
export declare const dates: import("./dataset.js").Dataset<{
    surface: import("zod").ZodString;
    char_start: import("zod").ZodInt;
    char_end: import("zod").ZodInt;
    rule: import("zod").ZodString;
    confidence: import("zod").ZodNullable<import("zod").ZodNumber>;
    date_id: import("zod").ZodString;
    doc_id: import("zod").ZodString;
    sentence_id: import("zod").ZodNullable<import("zod").ZodString>;
    timex_type: import("zod").ZodEnum<{
        DATE: "DATE";
        DURATION: "DURATION";
        SET: "SET";
        TIME: "TIME";
    }>;
    timex_value: import("zod").ZodString;
    interval_start: import("zod").ZodNullable<import("zod").ZodISODate>;
    interval_end: import("zod").ZodNullable<import("zod").ZodISODate>;
    date_precision: import("zod").ZodNullable<import("zod").ZodEnum<{
        century: "century";
        day: "day";
        decade: "decade";
        half: "half";
        month: "month";
        quarter: "quarter";
        season: "season";
        time: "time";
        week: "week";
        weekend: "weekend";
        year: "year";
    }>>;
    modifier: import("zod").ZodNullable<import("zod").ZodEnum<{
        AFTER: "AFTER";
        APPROX: "APPROX";
        BEFORE: "BEFORE";
        END: "END";
        EQUAL_OR_LESS: "EQUAL_OR_LESS";
        EQUAL_OR_MORE: "EQUAL_OR_MORE";
        LESS_THAN: "LESS_THAN";
        MID: "MID";
        MORE_THAN: "MORE_THAN";
        ON_OR_AFTER: "ON_OR_AFTER";
        ON_OR_BEFORE: "ON_OR_BEFORE";
        START: "START";
    }>>;
    quantity: import("zod").ZodNullable<import("zod").ZodString>;
    frequency: import("zod").ZodNullable<import("zod").ZodString>;
    anchor: import("zod").ZodEnum<{
        dateline: "dateline";
        none: "none";
        published: "published";
        speech: "speech";
        tweet: "tweet";
    }>;
    range_end_id: import("zod").ZodNullable<import("zod").ZodString>;
}>;
/** How much: the amounts of money. */
export declare const money: import("./dataset.js").Dataset<{
    surface: import("zod").ZodString;
    char_start: import("zod").ZodInt;
    char_end: import("zod").ZodInt;
    rule: import("zod").ZodString;
    confidence: import("zod").ZodNullable<import("zod").ZodNumber>;
    money_id: import("zod").ZodString;
    doc_id: import("zod").ZodString;
    sentence_id: import("zod").ZodNullable<import("zod").ZodString>;
    amount: import("zod").ZodNullable<import("zod").ZodNumber>;
    amount_min: import("zod").ZodNullable<import("zod").ZodNumber>;
    amount_max: import("zod").ZodNullable<import("zod").ZodNumber>;
    currency: import("zod").ZodNullable<import("zod").ZodString>;
    currency_candidates: import("zod").ZodArray<import("zod").ZodString>;
    modifier: import("zod").ZodNullable<import("zod").ZodEnum<{
        about: "about";
        at_least: "at_least";
        less_than: "less_than";
        more_than: "more_than";
        up_to: "up_to";
    }>>;
    payer_id: import("zod").ZodNullable<import("zod").ZodString>;
    payee_id: import("zod").ZodNullable<import("zod").ZodString>;
    purpose: import("zod").ZodNullable<import("zod").ZodString>;
}>;
