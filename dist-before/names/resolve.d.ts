import type { NameType } from "../document/names.js";
import { type Candidate, type Typed } from "./candidate.js";
/** What one article says about its own names: the weight each type has for each printed form. */
export interface Record {
    readonly typeOf: (printed: string) => NameType | null;
    readonly weightOf: (printed: string, type: NameType) => number;
    /** Whether a word is part of a person's full name in this article. */
    readonly isPartOfPerson: (word: string) => boolean;
}
/** Gathers the votes of the typed candidates of an article. */
export declare function recordOf(names: readonly Typed[]): Record;
/** A candidate's final type: its own if certain, else what the article says of the form elsewhere. */
export declare function settled(candidate: Candidate, own: Typed | null, record: Record): Typed | null;
/** The rule that gives an acronym in brackets its type. */
export declare const acronymRule = "acronym-in-brackets";
/** `Long Name (LN)`: an acronym in brackets has the type of the name before it. */
export declare function withAcronyms(names: readonly (Typed | null)[]): (Typed | null)[];
/** Whether capitals abbreviate a name of several words: they begin like it, and are hardly more than its initials. */
export declare function isAcronymOf(acronym: string, name: Candidate): boolean;
