import type { Chunk, NounChunk } from "./chunk.js";
import type { Draft, Reading } from "./draft.js";

/** Objects and obliques of one draft, as chunk indices in order. */
export interface Roles {
  readonly objects: number[];
  readonly obliques: { readonly chunk: number; readonly preposition: string }[];
}

/** Verbs whose `of` belongs to them: `accused him of fraud`. */
const verbsWithOf = new Set([
  "accuse",
  "acquit",
  "approve",
  "assure",
  "complain",
  "consist",
  "convict",
  "deprive",
  "die",
  "dispose",
  "inform",
  "notify",
  "remind",
  "speak",
  "strip",
  "suspect",
  "talk",
  "think",
  "tire",
  "warn",
]);

/** What the noun phrases owned by each draft do in it: one pass over the chunks. */
export function rolesOf({ chunks, drafts, owner }: Reading): Roles[] {
  const roles: Roles[] = drafts.map(() => ({ objects: [], obliques: [] }));
  const states = drafts.map(fresh);
  chunks.forEach((chunk, at) => {
    const index = owner[at] ?? -1;
    const [draft, own, state] = [drafts[index], roles[index], states[index]];
    if (!draft || !own || !state) return;
    const hasOf = isOf(chunks[at + 1]);
    if (chunk.kind === "noun") noteNoun({ draft, own, state, at, hasOf }, chunk);
    else noteMark(state, chunk);
  });
  return roles;
}

const fresh = (): State => ({
  last: null,
  isDetached: false,
  isCoordinated: false,
  isOutside: false,
  isUnderOf: false,
  pending: [],
});

function noteMark(state: State, { kind }: Chunk) {
  if (kind === "coordinator") state.isCoordinated = true;
  if (kind === "comma") state.isDetached = true;
  if (kind === "source") state.isOutside = true;
  if (kind === "verb") Object.assign(state, fresh());
}

interface State {
  /** Role of the last noun phrase: `object`, or its preposition. */
  last: string | null;
  isDetached: boolean;
  isCoordinated: boolean;
  /** Behind `according to`: nothing there belongs to the verb. */
  isOutside: boolean;
  /** Behind a noun phrase with `of` that belongs to another noun: what is joined to it belongs there too. */
  isUnderOf: boolean;
  /** Noun phrases behind commas: list members when a coordinator follows, appositions else. */
  pending: number[];
}

interface Place {
  readonly draft: Draft;
  readonly own: Roles;
  readonly state: State;
  readonly at: number;
  /** Whether a phrase with `of` follows: `supplies of grain and [security] of ports`. */
  readonly hasOf: boolean;
}

function noteNoun(place: Place, noun: NounChunk) {
  const { draft, state, at } = place;
  if (at === draft.subject || draft.coSubjects.includes(at) || state.isOutside) return;
  if (noun.preposition !== null) notePrepositional(place, noun.preposition);
  else if (!noun.isTemporal && at > draft.at) noteBare(place);
  state.isCoordinated = false;
  state.isDetached = false;
}

function notePrepositional({ draft, own, state, at }: Place, preposition: string) {
  state.isUnderOf = preposition === "of" && !verbsWithOf.has(draft.verb.lemma);
  state.pending = [];
  if (state.isUnderOf) return;
  own.obliques.push({ chunk: at, preposition });
  state.last = preposition;
}

function noteBare({ own, state, at, hasOf }: Place) {
  if (state.isCoordinated && state.isUnderOf && !hasOf) return;
  if (!state.isCoordinated && state.isDetached && state.last !== null) {
    state.pending.push(at);
    return;
  }
  const role = state.isCoordinated ? (state.last ?? "object") : "object";
  for (const member of state.isCoordinated ? [...state.pending, at] : [at]) {
    if (role === "object") own.objects.push(member);
    else own.obliques.push({ chunk: member, preposition: role });
  }
  state.last = role;
  state.isUnderOf = false;
  state.pending = [];
}

const isOf = (chunk: Chunk | undefined) => chunk?.kind === "preposition" && chunk.lower === "of";
