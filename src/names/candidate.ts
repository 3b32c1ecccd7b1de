import type { NameType } from "../document/names.js";
import type { Span } from "../document/span.js";
import type { Word } from "./words.js";

/** A stretch that is taken for one name, with where it stands; `words` are those of its sentence. */
export interface Candidate {
  readonly words: readonly Word[];
  /** Index of its first word and, exclusive, of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** The title in front of it. */
  readonly title: Span | null;
  /** Whether its capitals prove nothing: it is a name only if the article has it elsewhere. */
  readonly isDoubtful: boolean;
}

/** How much a rule's word counts against another's about the same form: 1 a guess, 3 likely, 9 certain. */
export type Weight = 1 | 3 | 9;

/** A candidate with what a rule made of it. */
export interface Typed extends Candidate {
  readonly type: NameType;
  readonly rule: string;
  readonly weight: Weight;
}

/** The candidate's words, the first to the last. */
export function ownWords({ words, from, to }: Candidate): readonly Word[] {
  return words.slice(from, to);
}

/** The candidate as printed, possessive ending and brackets left out, words parted by one blank. */
export function printed(candidate: Candidate): string {
  let text = "";
  for (const [index, word] of ownWords(candidate).entries()) {
    const glue = index === 0 ? "" : /['’]/u.test(word.gap) ? `${word.gap} ` : word.gap === "&" ? " & " : " ";
    text += glue + word.text;
  }
  return text;
}
