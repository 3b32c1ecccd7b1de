/** Irregular verbs: base, past, past participle. Sorted; one verb a line. */
export declare const irregularVerbs: readonly (readonly [base: string, past: string, participle: string])[];
