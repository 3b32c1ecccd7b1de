import { longPrepositions } from "../words.js";
import { childWith } from "./predicates.js";
import { relation } from "./relation.js";
import type { WordTree } from "./word-tree.js";

/** The preposition before a noun in lower case, of several words where it has them (`in front of`); null when it has none. */
export function prepositionOf(tree: WordTree, at: number): string | null {
  if (((tree.below[at] ?? 0) & relation.preposition) === 0) return null;
  let found: string | null = null;
  for (let child = tree.first[at] ?? -1; child >= 0 && child < at; child = tree.next[child] ?? -1) {
    if (((tree.relations[child] ?? 0) & relation.preposition) === 0) continue;
    const words = withFixed(tree, child);
    const joined: string = found === null ? words : `${found} ${words}`;
    found = longPrepositions.has(joined) ? joined : words;
  }
  if (found === null) return null;
  const head = tree.heads[at] ?? -1;
  return nounBehindLong(tree, head) === at ? longName(tree, head, at) : withAdverb(tree, at, found);
}

/** A function word with the further words of it: `as if`, `because of`. */
export function withFixed(tree: WordTree, at: number): string {
  const word = tree.tokens[at]?.lower ?? "";
  if (((tree.below[at] ?? 0) & relation.fixed) === 0) return word;
  let joined = word;
  for (let child = tree.first[at] ?? -1; child >= 0; child = tree.next[child] ?? -1)
    if ((tree.relations[child] ?? 0) & relation.fixed) joined += ` ${tree.tokens[child]?.lower ?? ""}`;
  return joined;
}

/** `ahead of the vote`, `together with France`: the tree has the noun below the adverb, or the adverb below the noun. */
function withAdverb(tree: WordTree, at: number, preposition: string): string {
  const before = (tree.left[at] ?? at) - 1;
  const head = tree.heads[at] ?? -1;
  const adverb = head === before || (tree.heads[before] ?? -1) === head ? tree.tokens[before] : undefined;
  if (!adverb || adverb.partOfSpeech === "PUNCT") return preposition;
  const joined = `${adverb.lower} ${preposition}`;
  return longPrepositions.has(joined) ? joined : preposition;
}

/**
 * The noun that a preposition of several words really attaches, where the tree takes the noun in it for a phrase of its
 * own: of `in support of Kenya` at `support`, `Kenya`; -1 for any other noun.
 */
export function nounBehindLong(tree: WordTree, at: number): number {
  if (at < 0) return -1;
  const under = tree.below[at] ?? 0;
  if ((under & relation.preposition) === 0 || (under & relation.nominal) === 0) return -1;
  const behind = childWith(tree, at, relation.nominal);
  const own = childWith(tree, at, relation.preposition);
  const isShort = at - own === 1 || (at - own === 2 && tree.tokens[at - 1]?.lower === "the");
  if (behind < at || !isShort || childWith(tree, behind, relation.preposition) !== at + 1) return -1;
  return longPrepositions.has(longName(tree, at, behind)) ? behind : -1;
}

/** The words of a preposition around the noun in it, from its own preposition to that of the noun behind. */
function longName(tree: WordTree, at: number, behind: number): string {
  const to = childWith(tree, behind, relation.preposition);
  let from = childWith(tree, at, relation.preposition);
  let name = tree.tokens[from]?.lower ?? "";
  while (++from <= to) name += ` ${tree.tokens[from]?.lower ?? ""}`;
  return name;
}
