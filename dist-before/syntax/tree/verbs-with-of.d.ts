/** Verbs whose `of` belongs to them: `accused him of fraud`. Lemmas, sorted. */
export declare const verbsWithOf: ReadonlySet<string>;
