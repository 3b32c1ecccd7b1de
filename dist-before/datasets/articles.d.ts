/** The articles themselves, with their full text. */
export declare const documents: import("./dataset.js").Dataset<{
    doc_id: import("zod").ZodString;
    source_path: import("zod").ZodString;
    source_id: import("zod").ZodNullable<import("zod").ZodString>;
    title: import("zod").ZodNullable<import("zod").ZodString>;
    byline: import("zod").ZodNullable<import("zod").ZodString>;
    published_on: import("zod").ZodISODate;
    dateline_place: import("zod").ZodNullable<import("zod").ZodString>;
    dateline_date: import("zod").ZodNullable<import("zod").ZodISODate>;
    agency: import("zod").ZodNullable<import("zod").ZodString>;
    language: import("zod").ZodString;
    text: import("zod").ZodString;
    character_total: import("zod").ZodInt;
    sentence_total: import("zod").ZodInt;
    token_total: import("zod").ZodInt;
    sha256: import("zod").ZodString;
}>;
/** The sentences of the articles. */
export declare const sentences: import("./dataset.js").Dataset<{
    surface: import("zod").ZodString;
    char_start: import("zod").ZodInt;
    char_end: import("zod").ZodInt;
    sentence_id: import("zod").ZodString;
    doc_id: import("zod").ZodString;
    sentence_number: import("zod").ZodInt;
    paragraph_number: import("zod").ZodInt;
    token_total: import("zod").ZodInt;
    is_quoted: import("zod").ZodBoolean;
    is_boilerplate: import("zod").ZodBoolean;
}>;
