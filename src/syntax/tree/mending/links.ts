import type { Token } from "../../../document/tokens.js";
import { reportingVerbs } from "../../verb-lists.js";

/** The heads and relations of an article's tokens (as in a `WordTree`) while they may still be changed. */
export interface Links {
  readonly tokens: readonly Token[];
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** Moves a word under another one. */
export function hang({ heads, relations }: Links, at: number, head: number, as: number) {
  heads[at] = head;
  relations[at] = as;
}

/** Whether a token is a verb of reporting: `said`, `warning`. */
export function isReport({ tokens }: Links, at: number): boolean {
  const token = tokens[at];
  return token?.partOfSpeech === "VERB" && reportingVerbs.has(token.lemma);
}

/** The first token from one up to another (exclusive) that hangs on a head in one of these relations; -1 when none does. */
export function below({ heads, relations }: Links, head: number, wanted: number, [from, to]: [number, number]): number {
  for (let at = from; at < to; at++) if (heads[at] === head && (relations[at] ?? 0) & wanted) return at;
  return -1;
}
