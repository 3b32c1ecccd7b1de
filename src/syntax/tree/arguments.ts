import type { Draft } from "./draft.js";
import type { NounPhrases } from "./noun-phrases.js";
import { nounBehindLong } from "./prepositions.js";
import { relation } from "./relation.js";
import { verbsWithOf } from "./verbs-with-of.js";
import type { WordTree } from "./word-tree.js";

/** A tree with the noun phrases found in it. */
export interface Reading {
  readonly tree: WordTree;
  readonly phrases: NounPhrases;
}

/** Finds objects and obliques of a clause, as indices of noun phrases. */
export function fillArguments(reading: Reading, draft: Draft) {
  const objects: number[] = [];
  const obliques: number[] = [];
  const { tree } = reading;
  const isCopular = draft.verb !== draft.head;
  if (isCopular && draft.to > draft.head) addPredicate(reading, draft, objects, obliques);
  const { head, from, to } = draft;
  if ((draft.below & relation.indirectObject) !== 0) addObjects(reading, draft, relation.indirectObject, objects);
  if ((draft.below & relation.object) !== 0) addObjects(reading, draft, relation.object, objects);
  if (objects.length === 0 && (draft.below & relation.openComplement) !== 0)
    addObjects(reading, draft, relation.openComplement, objects);
  for (const object of objects) addBehindNoun(reading, object, obliques);
  for (let at = tree.first[head] ?? -1; at >= 0 && at < to; at = tree.next[at] ?? -1)
    if (at >= from) addOblique(reading, draft, at, obliques);
  if (objects.length > 0) draft.objects = objects;
  if (obliques.length > 0) draft.obliques = sortedOnce(obliques);
}

/** Of `it is a fraud` `a fraud` as an object, of `it is in Paris` `Paris` as an oblique. */
function addPredicate(reading: Reading, { head }: Draft, objects: number[], obliques: number[]) {
  const { indices, list } = reading.phrases;
  const index = indices[head] ?? -1;
  if (index < 0) return;
  const preposition = list[index]?.preposition ?? null;
  if (preposition === "of" || preposition === "according to") return;
  addJoined(reading, head, preposition === null ? objects : obliques);
}

function addObjects(reading: Reading, { head, from, to, subjectToken }: Draft, wanted: number, objects: number[]) {
  const { tree } = reading;
  for (let at = tree.first[head] ?? -1; at >= 0 && at < to; at = tree.next[at] ?? -1) {
    if (at < from || at === subjectToken || ((tree.relations[at] ?? 0) & wanted) === 0) continue;
    if (wanted === relation.openComplement && hasPreposition(reading, at)) continue;
    addJoined(reading, standsFor(tree, at), objects);
  }
}

function hasPreposition({ phrases }: Reading, at: number): boolean {
  const phrase = phrases.list[phrases.indices[at] ?? -1];
  return phrase !== undefined && phrase.preposition !== null;
}

/** The noun that a relative pronoun stands for; any other token itself. */
export function standsFor(tree: WordTree, at: number): number {
  if (!tree.isRelative[at]) return at;
  let above = tree.heads[at] ?? -1;
  while (above >= 0 && ((tree.relations[above] ?? 0) & relation.relative) === 0) above = tree.heads[above] ?? -1;
  return tree.heads[above] ?? -1;
}

/** Adds the phrase that a token heads and those joined to it by `and`. */
export function addJoined({ tree, phrases }: Reading, at: number, found: number[]) {
  const index = phrases.indices[at] ?? -1;
  if (index < 0) return;
  found.push(index);
  const pending = [at];
  // `ministers [Ade Obi] and Jane Kato`: what is joined to the name in a phrase is joined to the phrase.
  for (let inside = (phrases.list[index]?.endToken ?? 0) - 1; inside > at; inside--)
    if (((tree.below[inside] ?? 0) & relation.conjunct) !== 0) pending.push(inside);
  for (let token = pending.pop(); token !== undefined; token = pending.pop()) {
    if (((tree.below[token] ?? 0) & relation.conjunct) !== 0) pushConjuncts(tree, phrases, token, { found, pending });
  }
}

interface Found {
  readonly found: number[];
  readonly pending: number[];
}

function pushConjuncts(tree: WordTree, { indices, holders }: NounPhrases, token: number, { found, pending }: Found) {
  for (let child = tree.first[token] ?? -1; child >= 0; child = tree.next[child] ?? -1) {
    if (((tree.relations[child] ?? 0) & relation.conjunct) === 0 || holders[child] !== child) continue;
    // `a liar and (was) a thief`: what has a copula of its own is a clause.
    if (((tree.below[child] ?? 0) & relation.copula) !== 0) continue;
    found.push(indices[child] ?? -1);
    pending.push(child);
  }
}

/** What a preposition attaches to an object counts as attached to the verb: `signed a pact [with France]` may be read either way. */
function addBehindNoun(reading: Reading, object: number, obliques: number[]) {
  const { tree, phrases } = reading;
  const at = phrases.tokens[object] ?? -1;
  if (((tree.below[at] ?? 0) & relation.nominal) === 0) return;
  for (let child = tree.first[at] ?? -1; child >= 0; child = tree.next[child] ?? -1)
    if ((tree.relations[child] ?? 0) & relation.nominal) addPrepositional(reading, child, false, obliques);
}

function addOblique(reading: Reading, { verb }: Draft, at: number, obliques: number[]) {
  const { tree } = reading;
  const own = tree.relations[at] ?? 0;
  if ((own & relation.oblique) !== 0) {
    addPrepositional(reading, at, verbsWithOf.has(tree.tokens[verb]?.lemma ?? ""), obliques);
  } else if ((own & relation.adverb) !== 0 && ((tree.below[at] ?? 0) & (relation.oblique | relation.nominal)) !== 0) {
    // `ahead of the vote`: below the adverb.
    for (let child = tree.first[at] ?? -1; child >= 0; child = tree.next[child] ?? -1)
      if ((tree.relations[child] ?? 0) & (relation.oblique | relation.nominal))
        addPrepositional(reading, child, false, obliques);
  }
}

function addPrepositional(reading: Reading, at: number, takesOf: boolean, obliques: number[]) {
  const { tree, phrases } = reading;
  const behind = nounBehindLong(tree, at);
  const noun = behind < 0 ? at : behind;
  if (phrases.holders[noun] !== noun) return;
  const preposition = phrases.list[phrases.indices[noun] ?? -1]?.preposition ?? null;
  if (preposition === null || preposition === "according to" || (preposition === "of" && !takesOf)) return;
  addJoined(reading, noun, obliques);
}

/** In order of the text, none twice. */
function sortedOnce(indices: number[]): number[] {
  let isSorted = true;
  for (let place = 1; place < indices.length; place++)
    if ((indices[place] ?? 0) <= (indices[place - 1] ?? 0)) isSorted = false;
  return isSorted ? indices : [...new Set(indices)].sort((a, b) => a - b);
}
