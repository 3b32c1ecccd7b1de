import type { Clause, NounPhrase, Syntax } from "../document/syntax.js";
import type { NounChunk, Range, Word } from "./chunk.js";
import { chunksOf } from "./chunks.js";
import { draftsOf } from "./clauses.js";
import type { Draft, Reading } from "./draft.js";
import { extentsOf } from "./extents.js";
import { type Roles, rolesOf } from "./roles.js";
import { negativeSubjects } from "./words.js";

/** Noun phrases and clauses of the words of one segment; indices count within the result, clauses stand in order of their start. */
export function readSegment(words: readonly Word[], sentence: number): Syntax {
  const reading = draftsOf(chunksOf(words));
  const roles = rolesOf(reading);
  const inherited = inheritedPrepositions(roles);
  const nounIndex = new Map<number, number>();
  const nounPhrases: NounPhrase[] = [];
  reading.chunks.forEach((chunk, at) => {
    if (chunk.kind !== "noun") return;
    nounIndex.set(at, nounPhrases.length);
    nounPhrases.push(
      nounPhrase(words, chunk, { sentence, preposition: chunk.preposition ?? inherited.get(at) ?? null }),
    );
  });
  return { nounPhrases, clauses: clausesIn(words, reading, { roles, nounIndex, sentence }) };
}

function inheritedPrepositions(roles: readonly Roles[]): Map<number, string> {
  return new Map(
    roles.flatMap(({ obliques }) => obliques.map(({ chunk, preposition }): [number, string] => [chunk, preposition])),
  );
}

function spanOf(words: readonly Word[], { from, to }: Range) {
  const first = words[from];
  const last = words[to - 1];
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    firstToken: first?.index ?? 0,
    endToken: (last?.index ?? 0) + 1,
  };
}

function nounPhrase(
  words: readonly Word[],
  chunk: NounChunk,
  facts: Pick<NounPhrase, "sentence" | "preposition">,
): NounPhrase {
  return {
    ...spanOf(words, chunk),
    head: words[chunk.head]?.index ?? 0,
    kind: chunk.isPronoun ? "pronoun" : "noun",
    ...facts,
  };
}

interface Parts {
  readonly roles: readonly Roles[];
  readonly nounIndex: ReadonlyMap<number, number>;
  readonly sentence: number;
}

function clausesIn(words: readonly Word[], reading: Reading, { roles, nounIndex, sentence }: Parts): Clause[] {
  const { drafts } = reading;
  const extents = extentsOf(words, reading);
  const order = drafts.map((_, index) => index);
  order.sort(
    (a, b) =>
      (extents[a]?.start ?? 0) - (extents[b]?.start ?? 0) || (extents[b]?.end ?? 0) - (extents[a]?.end ?? 0) || a - b,
  );
  const rank = new Map(order.map((draft, place) => [draft, place]));
  const nouns = (chunks: readonly number[]) => chunks.flatMap((chunk) => nounIndex.get(chunk) ?? []);
  return order.flatMap((index) => {
    const draft = drafts[index];
    const own = roles[index];
    const extent = extents[index];
    if (!draft || !own || !extent) return [];
    const { firstToken, endToken } = spanOf(words, draft.verb);
    return {
      ...extent,
      firstToken,
      endToken,
      ...factsOf(words, draft, reading),
      sentence,
      subject: draft.subject === null ? null : (nounIndex.get(draft.subject) ?? null),
      coSubjects: nouns(draft.coSubjects),
      objects: nouns(own.objects),
      obliques: nouns(own.obliques.map(({ chunk }) => chunk)),
      governor: draft.governor === null ? null : (rank.get(draft.governor) ?? null),
    };
  });
}

function factsOf(words: readonly Word[], draft: Draft, { chunks }: Reading) {
  const { verb, isPassive, introducedBy, relation } = draft;
  const subject = draft.subject === null ? undefined : chunks[draft.subject];
  const opener = subject?.kind === "noun" ? (words[subject.from]?.lower ?? "") : "";
  return {
    verb: words[verb.verb]?.index ?? 0,
    lemma: verb.lemma,
    tense: draft.isFinite ? verb.tense : ("none" as const),
    isFinite: draft.isFinite,
    isPassive,
    isNegated: verb.isNegated || isBehindNeither(chunks, draft.at) || negativeSubjects.has(opener),
    modal: verb.modal,
    introducedBy,
    relation,
  };
}

/** `neither will the world recognize it`. */
function isBehindNeither(chunks: Reading["chunks"], at: number): boolean {
  const before = chunks[at - 1];
  return before?.kind === "coordinator" && /^(?:neither|nor)$/u.test(before.lower);
}
