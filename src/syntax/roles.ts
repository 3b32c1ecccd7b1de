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
  const states = drafts.map((): State => ({ last: null, isDetached: false, isCoordinated: false, pending: [] }));
  chunks.forEach((chunk, at) => {
    const index = owner[at] ?? -1;
    const [draft, own, state] = [drafts[index], roles[index], states[index]];
    if (!draft || !own || !state) return;
    if (chunk.kind === "noun") noteNoun({ draft, own, state }, at, chunk);
    else noteMark(state, chunk);
  });
  return roles;
}

function noteMark(state: State, { kind }: Chunk) {
  if (kind === "coordinator") state.isCoordinated = true;
  if (kind === "comma") state.isDetached = true;
  if (kind === "source" || kind === "verb")
    Object.assign(state, { last: null, isDetached: false, isCoordinated: false, pending: [] });
}

interface State {
  /** Role of the last noun phrase: `object`, or its preposition. */
  last: string | null;
  isDetached: boolean;
  isCoordinated: boolean;
  /** Noun phrases behind commas: list members when a coordinator follows, appositions else. */
  pending: number[];
}

interface Place {
  readonly draft: Draft;
  readonly own: Roles;
  readonly state: State;
}

function noteNoun({ draft, own, state }: Place, at: number, noun: NounChunk) {
  if (at === draft.subject || draft.coSubjects.includes(at)) return;
  if (noun.preposition !== null) notePrepositional({ draft, own, state }, at, noun.preposition);
  else if (!noun.isTemporal && at > draft.at) noteBare({ own, state }, at);
  state.isCoordinated = false;
  state.isDetached = false;
}

function notePrepositional({ draft, own, state }: Place, at: number, preposition: string) {
  if (preposition === "of" && !verbsWithOf.has(draft.verb.lemma)) return;
  own.obliques.push({ chunk: at, preposition });
  state.last = preposition;
  state.pending = [];
}

function noteBare({ own, state }: Pick<Place, "own" | "state">, at: number) {
  if (state.last === null || (state.last === "object" && !state.isDetached && !state.isCoordinated)) {
    own.objects.push(at);
    state.last = "object";
    return;
  }
  if (!state.isCoordinated) {
    if (state.isDetached) state.pending.push(at);
    else own.objects.push(at);
    return;
  }
  for (const member of [...state.pending, at]) {
    if (state.last === "object") own.objects.push(member);
    else own.obliques.push({ chunk: member, preposition: state.last });
  }
  state.pending = [];
}
