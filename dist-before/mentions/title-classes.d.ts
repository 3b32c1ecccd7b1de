/** Words that say an office is not held now, not yet, or only for a while. */
export declare const qualifiers: ReadonlySet<string>;
/** Words that set an office below or beside the one they stand before. */
export declare const ranks: ReadonlySet<string>;
/** A title's words without qualifiers and ranks, and one word for equals: `prime minister` for premier, `spokesperson` for press secretary. */
export declare function titleKey(title: string): string;
/** Whether a description (`the Russian leader`, `the top diplomat`, `the minister`) may be said of somebody who holds `title`. */
export declare function describes(description: string, title: string): boolean;
/** Whether a title is that of a head of state, of a government or of a group. */
export declare function leads(title: string): boolean;
/** Whether holders of two titles are each other's counterparts: the same office, both heads of state or government, both of foreign affairs. */
export declare function areCounterparts(a: string, b: string): boolean;
