import { type Span } from "./span.js";
/**
 * A noun phrase without its relative clauses and without what prepositions add (`the leader` of `the leader of Chechnya`);
 * an office with the name of its holder behind it is one (`Secretary of State Antony Blinken`, head `Blinken`).
 */
export interface NounPhrase extends Span {
    /** Index of its first token and, exclusive, of the one after its last. */
    readonly firstToken: number;
    readonly endToken: number;
    /** Index of its head token: the last noun, or the pronoun. */
    readonly head: number;
    readonly kind: "noun" | "pronoun";
    readonly sentence: number;
    /** Lower-case preposition that governs it, as `with`, `in front of`; null when none does. */
    readonly preposition: string | null;
}
/** What a clause is to the one that governs it. */
export type ClauseRelation = "root" | "conjunct" | "complement" | "infinitive" | "participle" | "relative" | "adverbial";
/** A verb group with what depends on it. Indices point into the layers of the same article. */
export interface Clause extends Span {
    /** Index of the first token of the verb group (auxiliaries, `to`, negation, adverbs inside) and, exclusive, of the one after its last. */
    readonly firstToken: number;
    readonly endToken: number;
    /** Index of the main verb's token. */
    readonly verb: number;
    /** Lemma of the main verb, as `recognize`. */
    readonly lemma: string;
    readonly sentence: number;
    /** Tense of a finite clause, `none` else; the present perfect (`has signed`) counts as past. */
    readonly tense: "past" | "present" | "future" | "none";
    readonly isFinite: boolean;
    readonly isPassive: boolean;
    readonly isNegated: boolean;
    /** Lower-case modal, as `would`, `must`; `will` makes the tense future and is named here too. */
    readonly modal: string | null;
    /** Lower-case word that introduces the clause (`that`, `if`, `as`, `after`, `who` …), or null. */
    readonly introducedBy: string | null;
    /**
     * Index into `Syntax.nounPhrases` of the grammatical subject: the understood one of conjuncts, infinitives and participles
     * included; of `who` and `which`, the noun phrase they stand for. Of a passive, what it is done to.
     */
    readonly subject: number | null;
    /** Further subjects coordinated with the first (`Russia and Ukraine`). */
    readonly coSubjects: readonly number[];
    /** Objects in order, indirect before direct; coordinated ones follow each other. After `be`, what the subject is said to be. */
    readonly objects: readonly number[];
    /** Noun phrases attached by a preposition (named in the noun phrase), the agent of a passive (`by`) among them; `of` only where the verb asks for it. */
    readonly obliques: readonly number[];
    /** Index into `Syntax.clauses` of the clause that governs this one; null for a root. */
    readonly governor: number | null;
    readonly relation: ClauseRelation;
}
/** How the words of an article depend on each other (Universal Dependencies): what a parser says, before anything is read off it. */
export interface DependencyTree {
    /** For each token of the article the index of its head token; -1 for the root of a sentence and for tokens that were not parsed. */
    readonly heads: ArrayLike<number>;
    /** For each token its UD relation with subtype as `nsubj:pass`; `dep` for tokens that were not parsed. */
    readonly relations: readonly string[];
}
/** The trees of all sentences, and what is read off them: sorted noun phrases and clauses. A clause's span runs from its subject or introducing word to its end. */
export interface Syntax {
    readonly nounPhrases: readonly NounPhrase[];
    readonly clauses: readonly Clause[];
    readonly tree: DependencyTree;
}
/** Index of the innermost clause whose span holds the character at `offset`, or null. */
export declare function clauseAt({ clauses }: Syntax, offset: number): number | null;
/** Index of the noun phrase that holds the character at `offset`, or null. */
export declare function nounPhraseAt({ nounPhrases }: Syntax, offset: number): number | null;
/** Indices of the noun phrases that are the clause's subjects, coordinated ones included. */
export declare function subjectsOf({ subject, coSubjects }: Clause): number[];
/** Indices of the noun phrases attached to the clause by one of the prepositions. */
export declare function obliquesWith({ nounPhrases }: Syntax, clause: Clause, ...prepositions: readonly string[]): number[];
/** Indices of the noun phrases that do what the verb says: the subjects of an active clause, the `by` phrases of a passive. */
export declare function agentsOf(syntax: Syntax, clause: Clause): number[];
/** Indices of the noun phrases that it is done to: the objects of an active clause, the subjects of a passive. */
export declare function patientsOf(clause: Clause): readonly number[];
