/** Usual short forms of given names and the names they stand for, in lower case. Clipped forms (`tim`, `alex`) need no entry. */
export declare const shortForms: ReadonlyMap<string, readonly string[]>;
