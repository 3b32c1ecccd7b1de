/** Verbs (lemmas) that attribute the quotation beside them to their subject. */
export declare const speechVerbs: ReadonlySet<string>;
