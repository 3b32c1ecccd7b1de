import type { NounPhrase } from "../../document/syntax.js";
import { type Holding, holdingOf } from "./holding.js";
import type { Predicates } from "./predicates.js";
import { prepositionOf } from "./prepositions.js";
import { relation } from "./relation.js";
import { headOf, is } from "./walk.js";
import type { WordTree } from "./word-tree.js";

/** The noun phrases of an article. */
export interface NounPhrases {
  readonly list: readonly NounPhrase[];
  /** For each token the index of the phrase it stands in, and the token that heads that phrase in the tree; -1 outside of phrases. */
  readonly indices: Int32Array;
  readonly holders: Int32Array;
  /** For each phrase the token that heads it in the tree. */
  readonly heads: readonly number[];
}

/** Finds the noun phrases: sorted, none inside another. */
export function nounPhrasesOf(tree: WordTree, predicates: Predicates): NounPhrases {
  const holding = holdingOf(tree, predicates);
  const { holders } = holding;
  const list: NounPhrase[] = [];
  const heads: number[] = [];
  const indices = new Int32Array(tree.tokens.length).fill(-1);
  let end = 0;
  for (let at = 0; at < holders.length; at++) {
    if (holders[at] !== at) continue;
    if (at >= end) {
      const joined = joinedTo(tree, holders, at);
      const phrase = phraseOf(tree, holding, { at, from: end, joined: list[indices[joined] ?? -1] });
      end = phrase.endToken;
      indices[at] = heads.length;
      list.push(phrase);
      heads.push(at);
    }
    // Inside the phrase before, as garbled trees may have it.
    else holders[at] = -1;
  }
  for (let at = 0; at < holders.length; at++) indices[at] = indices[holders[at] ?? -1] ?? -1;
  return { list, indices, holders, heads };
}

/** The head of the phrase that a phrase is joined to by `and`, or -1. */
function joinedTo(tree: WordTree, holders: Int32Array, at: number): number {
  return is(tree, at, relation.conjunct) ? (holders[headOf(tree, at)] ?? -1) : -1;
}

interface Place {
  /** The token that heads the phrase in the tree. */
  readonly at: number;
  /** The first token that is in no phrase before. */
  readonly from: number;
  /** What it is joined to (`with ⟦Russia⟧ and Ukraine`): its preposition holds for both. */
  readonly joined: NounPhrase | undefined;
}

function phraseOf(tree: WordTree, { firsts, lasts, nouns }: Holding, { at, from, joined }: Place): NounPhrase {
  const { tokens } = tree;
  const first = Math.max(from, firsts[at] ?? at);
  const last = lasts[at] ?? at;
  const part = tokens[at]?.partOfSpeech;
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    firstToken: first,
    endToken: last + 1,
    head: nouns[at] ?? at,
    kind: part === "PRON" || (part === "DET" && first === last) ? "pronoun" : "noun",
    sentence: tokens[at]?.sentence ?? 0,
    preposition: prepositionOf(tree, at) ?? joined?.preposition ?? null,
  };
}
