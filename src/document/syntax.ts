import type { Span } from "./span.js";

/** A noun phrase without its relative clauses and without what prepositions add (`the leader` of `the leader of Chechnya`). */
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
export type ClauseRelation =
  | "root"
  | "conjunct" // shares the governing verb's level: `met … and said …`
  | "complement" // what is said, thought, known: `said (that) …`, `… , he said` fronted
  | "infinitive" // `wants to install`
  | "participle" // `…, adding that …`, `forces fleeing the region`, `announced by Washington`
  | "relative" // `who have liberated …`
  | "adverbial"; // `as …`, `if …`, `after …`

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
  readonly tense: "past" | "present" | "future" | "none";
  readonly isFinite: boolean;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** Lower-case modal, as `would`, `must`; `will` makes the tense future and is named here too. */
  readonly modal: string | null;
  /** Lower-case word that introduces the clause (`that`, `if`, `as`, `after`, `who` …), or null. */
  readonly introducedBy: string | null;
  /** Index into `Syntax.nounPhrases` of the grammatical subject; shared subjects of conjuncts and of participles included. */
  readonly subject: number | null;
  /** Further subjects coordinated with the first (`Russia and Ukraine`). */
  readonly coSubjects: readonly number[];
  /** Objects in order, indirect before direct; coordinated ones follow each other. */
  readonly objects: readonly number[];
  /** Noun phrases attached by a preposition (named in the noun phrase), the agent of a passive (`by`) among them. */
  readonly obliques: readonly number[];
  /** Index into `Syntax.clauses` of the clause that governs this one; null for a root. */
  readonly governor: number | null;
  readonly relation: ClauseRelation;
}

/** Shallow syntax: sorted noun phrases and clauses. A clause's span runs from its subject or introducing word to its end. */
export interface Syntax {
  readonly nounPhrases: readonly NounPhrase[];
  readonly clauses: readonly Clause[];
}
