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
export interface Typed extends Candidate, Reading {}

/** Makes a candidate of a stretch. */
export function candidateOf({ words, from, to, isDoubtful }: Stretch, title: Span | null): Candidate {
  return { words, from, to, isDoubtful, text: printed(words, from, to), title };
}

/** A candidate, or one that was read otherwise before, with what a rule makes of it. */
export function typedAs(candidate: Candidate, { type, rule, weight }: Reading): Typed {
  const { words, from, to, isDoubtful, text, title } = candidate;
  return { words, from, to, isDoubtful, text, title, type, rule, weight };
}

/** The candidate's words, the first to the last. */
export function ownWords({ words, from, to }: Candidate): readonly Word[] {
  return words.slice(from, to);
}

/** Words of a sentence as `Candidate.text` has them; half-open indices. */
export function printed(words: readonly Word[], from: number, to: number): string {
  let text = words[from]?.text ?? "";
  for (let index = from + 1; index < to; index++) {
    const word = words[index];
    if (word) text += glueOf(word.gap) + word.text;
  }
  return text;
}

function glueOf(gap: string): string {
  if (gap === "") return " ";
  if (/['’]/u.test(gap)) return `${gap} `;
  return gap === "&" ? " & " : " ";
}

/** From the first character of its first word to the last of its last. */
export function spanOf({ words, from, to }: Pick<Stretch, "words" | "from" | "to">): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}
