import type { Token } from "../document/tokens.js";

/** A token, or the mark that is read in its place. */
export type Word = Token;

/** Words that are read together: a sentence, or what stands in a pair of its brackets. */
export interface Segment {
  readonly words: readonly Word[];
  /** Index of each word among the tokens of the article. */
  readonly indices: readonly number[];
}

/** A stretch of the words of one segment: positions in that list, the end excluded. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase before it is known what it does. */
export interface NounChunk extends Range {
  readonly kind: "noun";
  /** Position of the head word. */
  readonly head: number;
  /** The head word in lower case. */
  readonly headLower: string;
  readonly isPronoun: boolean;
  /** Whether it is an adverbial of time without a preposition: `last week`, `Tuesday`. */
  readonly isTemporal: boolean;
  /** Lower-case preposition that governs it, or null. */
  readonly preposition: string | null;
}

export type VerbForm = "finite" | "infinitive" | "gerund" | "participle" | "base" | "past or participle";

/** A verb group before it is known what depends on it. */
export interface VerbChunk extends Range {
  readonly kind: "verb";
  /** Position of the main verb. */
  readonly verb: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly tense: "past" | "present" | "future" | "none";
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  readonly modal: string | null;
  /** Whether it begins with an auxiliary. */
  readonly hasAuxiliary: boolean;
  /** The noun phrase inside an inverted group: `will [the world] recognize`. */
  readonly subjectInside: NounChunk | null;
}

export type MarkKind =
  /** `that` before a clause. */
  | "that"
  /** `if`, `because`, `as` before a clause. */
  | "subordinator"
  /** `who`, `which`, `where`, … */
  | "relative"
  /** `and`, `but`, `or`. */
  | "coordinator"
  /** Comma, dash, semicolon. */
  | "comma"
  /** A colon. */
  | "colon"
  /** Closing quotation mark behind a comma or a final mark. */
  | "close"
  /** `according to`. */
  | "source"
  /** A preposition without a noun phrase behind it: before a gerund, or stranded. */
  | "preposition"
  | "other";

/** Any other word or mark that matters, or does not. */
export interface MarkChunk extends Range {
  readonly kind: MarkKind;
  readonly lower: string;
}

export type Chunk = NounChunk | VerbChunk | MarkChunk;
