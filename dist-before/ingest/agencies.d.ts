/** News agencies and papers as they stand in brackets or slashes in a dateline or behind a story, upper case. */
export declare const agencies: ReadonlySet<string>;
