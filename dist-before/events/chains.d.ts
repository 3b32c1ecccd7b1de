import type { NounPhrase } from "../document/syntax.js";
import type { Token } from "../document/tokens.js";
import type { Reading } from "./reading.js";
/** How two neighbouring noun phrases are joined: by a preposition, by `and`, or not. */
export type Link = "preposition" | "and" | "none";
/**
 * How each noun phrase of an article is joined to the one before it in its sentence, by its index. What opens the next
 * clause is not one more of a list (`help from Syria, ⟦the minister⟧ said`): a subject is never joined by `and`.
 */
export declare function linksOf({ tokens, nounPhrases, slots }: Pick<Reading, "tokens" | "nounPhrases" | "slots">): Link[];
/** How a noun phrase is joined to one before it, by the words between them. */
export declare function linkBetween(tokens: readonly Token[], left: NounPhrase, right: NounPhrase): Link;
/** How many noun phrases are looked at behind a noun phrase for one that is attached to it. */
export declare const longestChain = 4;
/**
 * The noun phrases that follow a noun phrase directly by one of these prepositions, with what is coordinated with them
 * (`talks ⟦with Russia and Ukraine⟧`); other prepositional phrases may stand between.
 */
export declare function attached({ links, nounPhrases }: Reading, index: number, prepositions: readonly string[]): readonly number[];
