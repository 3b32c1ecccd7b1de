import type { Clause, NounPhrase, Syntax } from "../document/syntax.js";
import type { NounChunk, Segment } from "./chunk.js";
import { chunksOf } from "./chunks.js";
import { draftsOf } from "./clauses.js";
import type { Draft, Reading } from "./draft.js";
import { type Extents, extentsOf } from "./extents.js";
import { type Roles, rolesOf } from "./roles.js";
import { negativeSubjects } from "./words.js";

/** Where the syntax of a segment goes: its sentence, and the index that its first noun phrase and its first clause get. */
export interface Place {
  readonly sentence: number;
  readonly firstNoun: number;
  readonly firstClause: number;
}

/** Noun phrases and clauses of one segment, the clauses in order of their start. */
export function readSegment(segment: Segment, place: Place): Syntax {
  const reading = draftsOf(chunksOf(segment.words));
  const roles = rolesOf(reading);
  const prepositions = inheritedPrepositions(reading, roles);
  const nounIndex = new Array<number>(reading.chunks.length).fill(-1);
  const nounPhrases: NounPhrase[] = [];
  reading.chunks.forEach((chunk, at) => {
    if (chunk.kind !== "noun") return;
    nounIndex[at] = place.firstNoun + nounPhrases.length;
    const preposition = chunk.preposition ?? prepositions[at] ?? null;
    nounPhrases.push(nounPhrase(segment, chunk, { sentence: place.sentence, preposition }));
  });
  return { nounPhrases, clauses: clausesIn(segment, reading, { roles, nounIndex, place }) };
}

/** For each chunk the preposition of the list it stands in, where it has none of its own. */
function inheritedPrepositions({ chunks }: Reading, roles: readonly Roles[]): readonly (string | null)[] {
  const prepositions = new Array<string | null>(chunks.length).fill(null);
  for (const { obliques } of roles) for (const { chunk, preposition } of obliques) prepositions[chunk] = preposition;
  return prepositions;
}

function nounPhrase(
  { words, indices }: Segment,
  { from, to, head, isPronoun }: NounChunk,
  { sentence, preposition }: Pick<NounPhrase, "sentence" | "preposition">,
): NounPhrase {
  return {
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
    firstToken: indices[from] ?? 0,
    endToken: (indices[to - 1] ?? 0) + 1,
    head: indices[head] ?? 0,
    kind: isPronoun ? "pronoun" : "noun",
    sentence,
    preposition,
  };
}

interface Parts {
  readonly roles: readonly Roles[];
  /** For each chunk the index of its noun phrase, or -1. */
  readonly nounIndex: readonly number[];
  readonly place: Place;
}

function clausesIn(segment: Segment, reading: Reading, { roles, nounIndex, place }: Parts): Clause[] {
  const { drafts } = reading;
  const extents = extentsOf(segment.words, reading);
  const order = orderOf(extents);
  const clauseIndex = new Array<number>(drafts.length).fill(0);
  order.forEach((draft, rank) => {
    clauseIndex[draft] = place.firstClause + rank;
  });
  const clauses: Clause[] = [];
  for (const index of order) {
    const draft = drafts[index];
    const own = roles[index];
    if (!draft || !own) continue;
    const start = extents.starts[index] ?? 0;
    const end = extents.ends[index] ?? 0;
    clauses.push(
      clause(segment, draft, { reading, own, start, end, nounIndex, clauseIndex, sentence: place.sentence }),
    );
  }
  return clauses;
}

/** The drafts in the order of their clauses: by start, the longer one first. */
function orderOf({ starts, ends }: Extents): number[] {
  const order = starts.map((_, index) => index);
  const start = (index: number) => starts[index] ?? 0;
  const end = (index: number) => ends[index] ?? 0;
  return order.length < 2 ? order : order.sort((a, b) => start(a) - start(b) || end(b) - end(a) || a - b);
}

interface Surroundings {
  readonly reading: Reading;
  readonly own: Roles;
  readonly start: number;
  readonly end: number;
  readonly nounIndex: readonly number[];
  /** For each draft the index of its clause. */
  readonly clauseIndex: readonly number[];
  readonly sentence: number;
}

function clause({ words, indices }: Segment, draft: Draft, surroundings: Surroundings): Clause {
  const { reading, own, start, end, nounIndex, clauseIndex, sentence } = surroundings;
  const { verb } = draft;
  // Written out in full: V8 is slow to spread objects of several shapes into one.
  return {
    start,
    end,
    firstToken: indices[verb.from] ?? 0,
    endToken: (indices[verb.to - 1] ?? 0) + 1,
    verb: indices[verb.verb] ?? 0,
    lemma: verb.lemma,
    tense: draft.isFinite ? verb.tense : "none",
    isFinite: draft.isFinite,
    isPassive: draft.isPassive,
    isNegated: verb.isNegated || isBehindNeither(reading, draft) || hasNegativeSubject(words, draft, reading),
    modal: verb.modal,
    introducedBy: draft.introducedBy,
    relation: draft.relation,
    sentence,
    subject: draft.subject === null ? null : known(nounIndex[draft.subject]),
    coSubjects: nounsOf(draft.coSubjects, nounIndex),
    objects: nounsOf(own.objects, nounIndex),
    obliques: nounsOf(
      own.obliques.map(({ chunk }) => chunk),
      nounIndex,
    ),
    governor: draft.governor === null ? null : (clauseIndex[draft.governor] ?? null),
  };
}

const known = (index: number | undefined) => (index === undefined || index < 0 ? null : index);

const none: readonly number[] = [];

/** The noun phrases of chunks; chunks of other kinds are left out. */
function nounsOf(chunks: readonly number[], nounIndex: readonly number[]): readonly number[] {
  if (chunks.length === 0) return none;
  const nouns: number[] = [];
  for (const chunk of chunks) {
    const noun = known(nounIndex[chunk]);
    if (noun !== null) nouns.push(noun);
  }
  return nouns;
}

function hasNegativeSubject(words: Segment["words"], { subject }: Draft, { chunks }: Reading): boolean {
  const chunk = subject === null ? undefined : chunks[subject];
  return chunk?.kind === "noun" && negativeSubjects.has(words[chunk.from]?.lower ?? "");
}

/** `neither will the world recognize it`. */
function isBehindNeither({ chunks }: Reading, { at }: Draft): boolean {
  const before = chunks[at - 1];
  return before?.kind === "coordinator" && (before.lower === "neither" || before.lower === "nor");
}
