/** The commonest verbs of speech, report and thought that take a content clause, by lemma; one entry a line, sorted. */
export declare const speechVerbs: ReadonlySet<string>;
