/** Who said what to whom. */
export declare const statements: import("./dataset.js").Dataset<{
    surface: import("zod").ZodString;
    char_start: import("zod").ZodInt;
    char_end: import("zod").ZodInt;
    rule: import("zod").ZodString;
    confidence: import("zod").ZodNullable<import("zod").ZodNumber>;
    statement_id: import("zod").ZodString;
    doc_id: import("zod").ZodString;
    sentence_id: import("zod").ZodNullable<import("zod").ZodString>;
    kind: import("zod").ZodEnum<{
        direct: "direct";
        indirect: "indirect";
        mixed: "mixed";
    }>;
    medium: import("zod").ZodNullable<import("zod").ZodEnum<{
        interview: "interview";
        "phone call": "phone call";
        "press conference": "press conference";
        report: "report";
        speech: "speech";
        statement: "statement";
        tweet: "tweet";
    }>>;
    speaker_id: import("zod").ZodNullable<import("zod").ZodString>;
    speaker_local_id: import("zod").ZodNullable<import("zod").ZodString>;
    speaker_text: import("zod").ZodNullable<import("zod").ZodString>;
    cue: import("zod").ZodString;
    content_text: import("zod").ZodString;
    addressee_ids: import("zod").ZodArray<import("zod").ZodString>;
    about_ids: import("zod").ZodArray<import("zod").ZodString>;
    said_on: import("zod").ZodNullable<import("zod").ZodISODate>;
    said_on_source: import("zod").ZodNullable<import("zod").ZodEnum<{
        dateline: "dateline";
        published: "published";
        speech: "speech";
        text: "text";
        tweet: "tweet";
    }>>;
    said_on_date_id: import("zod").ZodNullable<import("zod").ZodString>;
    parent_statement_id: import("zod").ZodNullable<import("zod").ZodString>;
    is_negated: import("zod").ZodBoolean;
}>;
/** The parts of the statements, each with its place in the text. */
export declare const statementSpans: import("./dataset.js").Dataset<{
    surface: import("zod").ZodString;
    char_start: import("zod").ZodInt;
    char_end: import("zod").ZodInt;
    span_id: import("zod").ZodString;
    statement_id: import("zod").ZodString;
    doc_id: import("zod").ZodString;
    sentence_id: import("zod").ZodNullable<import("zod").ZodString>;
    part: import("zod").ZodEnum<{
        addressee: "addressee";
        content: "content";
        cue: "cue";
        speaker: "speaker";
    }>;
}>;
