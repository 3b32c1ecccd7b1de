import { type Document } from "wink-nlp";
/** What compromise makes of a text: its own document and the three lists of names. */
export interface CompromiseReading {
    readonly document: object;
    readonly people: readonly string[];
    readonly places: readonly string[];
    readonly organizations: readonly string[];
}
/** Wink as its documentation calls it: every step of its pipe (sentences, negation, sentiment, tags, two kinds of entities). */
export declare function wholeWink(): (text: string) => Document;
/** Compromise as its documentation calls it, with all its plugins: reads a text, then lists people, places, organizations. */
export declare function wholeCompromise(text: string): CompromiseReading;
