/** What could not be processed: nothing is lost silently. */
export declare const rejects: import("./dataset.js").Dataset<{
    reject_id: import("zod").ZodString;
    source_path: import("zod").ZodString;
    stage: import("zod").ZodString;
    reason: import("zod").ZodString;
    first_bytes: import("zod").ZodNullable<import("zod").ZodString>;
}>;
