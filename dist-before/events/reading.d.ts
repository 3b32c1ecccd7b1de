import type { Annotated } from "../document/layers.js";
import type { Mention } from "../document/mentions.js";
import { type Span } from "../document/span.js";
import type { Statement } from "../document/statements.js";
import type { Clause, NounPhrase } from "../document/syntax.js";
import type { Token } from "../document/tokens.js";
import { type Link } from "./chains.js";
/** The layers the event stage reads. */
export type Document = Annotated<"quotations" | "tokens" | "syntax" | "names" | "timexes" | "money" | "mentions" | "statements" | "dates">;
/** A piece of a statement's content with the statement's index. */
interface Told extends Span {
    readonly statement: number;
    /** The last end of this piece and of all before it: nothing that ends later is told by them. */
    readonly reach: number;
}
/** Where a noun phrase stands: the clause by its index, and the slot. */
interface Filling {
    readonly clause: number;
    readonly slot: string;
}
/** An article with the look-ups the event rules need, each of them built once. */
export interface Reading {
    readonly doc: Document;
    readonly tokens: readonly Token[];
    readonly clauses: readonly Clause[];
    readonly nounPhrases: readonly NounPhrase[];
    /** Clauses by the index of their verb group's first token. */
    readonly clauseFrom: ReadonlyMap<number, number>;
    /** Clauses governed by a clause, by its index; absent for a clause that governs none. */
    readonly governed: readonly (readonly number[] | undefined)[];
    /** The first clause a noun phrase is an argument of, by its index, with the slot it fills; absent when it is none's. */
    readonly slots: readonly (Filling | undefined)[];
    /** How a noun phrase is joined to the one before it, by its index. */
    readonly links: readonly Link[];
    /** Pieces of statements, sorted by position. */
    readonly told: readonly Told[];
    /** Statements by the sentence that holds their cue. */
    readonly cues: ReadonlyMap<number, readonly number[]>;
    /** ISO alpha-3 code to the entity that is the country. */
    readonly countries: ReadonlyMap<string, number>;
}
/** Builds the look-ups of an article. */
export declare function read(doc: Document): Reading;
/** The subject of a clause and what is coordinated with it, as indices of noun phrases. */
export declare function subjectsOf(clause: Clause): number[];
/** The mentions that lie inside a span, in order. */
export declare function mentionsIn({ doc }: Reading, span: Span): Mention[];
/** Index of the first item of a list sorted by start that starts at `offset` or behind it. */
export declare function firstStartingAt(items: readonly Span[], offset: number): number;
/** Index of the innermost statement whose content holds a span, or null. */
export declare function statementOf({ told }: Reading, span: Span): number | null;
/** The statement with this index; null for null. */
export declare function statementAt({ doc }: Reading, index: number | null): Statement | null;
/** The noun phrase with this index. */
export declare function phraseAt({ nounPhrases }: Reading, index: number | null): NounPhrase | null;
/** The head token of a noun phrase; a day behind the noun (`an agreement today`) is not its head. */
export declare function headOf(reading: Reading, phrase: NounPhrase): Token | null;
/** Index of the head token of a noun phrase, as `headOf` gives it. */
export declare function headIndexOf({ tokens }: Reading, phrase: NounPhrase): number;
/** A noun's dictionary form; wink leaves plurals at the head of a sentence, which it takes for names. */
export declare function nounLemma({ lemma, lower, partOfSpeech }: Token): string;
/** Index of the token that holds or follows an offset. */
export declare function tokenIndexAt({ tokens }: Reading, offset: number): number;
export {};
