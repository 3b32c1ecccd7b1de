import type { Syntax } from "../document/syntax.js";

/** What the syntax says about the verbs of an article. All numbers are indices of tokens. */
export interface Grammar {
  /** For each verb with a subject the head of that. */
  readonly subjects: ReadonlyMap<number, number>;
  /** For each verb the `that` which opens its content behind it. */
  readonly contents: ReadonlyMap<number, number>;
}

/** Reads subjects and contents off an article's clauses. */
export function grammarOf({ clauses, nounPhrases }: Syntax, tokenAt: (offset: number) => number): Grammar {
  const subjects = new Map<number, number>();
  const contents = new Map<number, number>();
  for (const { verb, subject, governor, relation, introducedBy, start } of clauses) {
    const phrase = subject === null ? undefined : nounPhrases[subject];
    if (phrase) subjects.set(verb, phrase.head);
    const above = governor === null ? undefined : clauses[governor];
    if (!above || relation !== "complement" || introducedBy !== "that" || contents.has(above.verb)) continue;
    const that = tokenAt(start);
    if (that > above.verb) contents.set(above.verb, that);
  }
  return { subjects, contents };
}
