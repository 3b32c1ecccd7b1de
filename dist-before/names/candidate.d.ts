import type { NameType } from "../document/names.js";
import type { Span } from "../document/span.js";
import type { Word } from "./words.js";
/** Some words of a sentence, all of whose words are `words`. */
export interface Stretch {
    readonly words: readonly Word[];
    /** Index of its first word and, exclusive, of the one after its last. */
    readonly from: number;
    readonly to: number;
    /** Whether its capitals prove nothing: it is a name only if the article has it elsewhere. */
    readonly isDoubtful: boolean;
}
/** A stretch that is taken for one name. */
export interface Candidate extends Stretch {
    /** As printed, possessive ending and brackets left out, words parted by one blank. */
    readonly text: string;
    /** The title in front of it. */
    readonly title: Span | null;
}
/** How much a rule's word counts against another's about the same form: 1 a guess, 3 likely, 9 certain. */
export type Weight = 1 | 3 | 9;
/** What a rule makes of a candidate. */
export interface Reading {
    readonly type: NameType;
    readonly rule: string;
    readonly weight: Weight;
}
/** A candidate with what a rule made of it. */
export interface Typed extends Candidate, Reading {
}
/** Makes a candidate of a stretch. */
export declare function candidateOf({ words, from, to, isDoubtful }: Stretch, title: Span | null): Candidate;
/** A candidate, or one that was read otherwise before, with what a rule makes of it. */
export declare function typedAs(candidate: Candidate, { type, rule, weight }: Reading): Typed;
/** The candidate's words, the first to the last. */
export declare function ownWords({ words, from, to }: Candidate): readonly Word[];
/** Words of a sentence as `Candidate.text` has them; half-open indices. */
export declare function printed(words: readonly Word[], from: number, to: number): string;
/** From the first character of its first word to the last of its last. */
export declare function spanOf({ words, from, to }: Pick<Stretch, "words" | "from" | "to">): Span;
