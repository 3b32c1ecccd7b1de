import type { Word } from "../words.js";
import type { Run } from "./runs.js";
import { type SpellingFacts } from "./spelling-facts.js";
/** A run of capitals with the words around it, and what is known of these; null where there is none, or a mark between. */
export interface Surroundings {
    readonly before: SpellingFacts | null;
    readonly beforeThat: SpellingFacts | null;
    readonly after: SpellingFacts | null;
    /** The word behind a comma. */
    readonly afterComma: SpellingFacts | null;
}
/** What is known of the word at a place of a line. */
export type FactsAt = (index: number) => SpellingFacts | null;
/** Looks at the words around a run of a line. */
export declare function surroundingsOf(words: readonly Word[], { from, to }: Run, factsAt: FactsAt): Surroundings;
/** What the words around a run of capitals, and its own, say of it: a bit for each sign. */
export declare function evidenceAround(run: Run, { before, beforeThat, after, afterComma }: Surroundings, factsAt: FactsAt): number;
