import { relativeWords } from "../words.js";
import { withFixed } from "./prepositions.js";
import { relation } from "./relation.js";
import type { Range } from "./verb-groups.js";
import type { WordTree } from "./word-tree.js";

/** The word that introduces a clause and its token; null and -1 when there is none. */
export interface Introducer {
  readonly token: number;
  readonly word: string | null;
}

const none: Introducer = { token: -1, word: null };

/** The word that introduces a clause: a conjunction, a preposition before a gerund, a question word, a relative pronoun. */
export function introducerOf(tree: WordTree, range: Range, hasOwnRelation: boolean): Introducer {
  const below = tree.below[range.head] ?? 0;
  const found = (below & relation.mark) === 0 ? null : markOf(tree, range);
  if (found || !hasOwnRelation) return found ?? none;
  return questionWord(tree, range) ?? freeRelative(tree, range) ?? prepositionBefore(tree, range) ?? none;
}

function markOf(tree: WordTree, { head, verb, from, to }: Range): Introducer | null {
  for (let at = tree.first[head] ?? -1; at >= 0 && at < to && at < Math.max(head, verb); at = tree.next[at] ?? -1) {
    const lower = tree.tokens[at]?.lower ?? "";
    if (at < from || ((tree.relations[at] ?? 0) & relation.mark) === 0 || lower === "to") continue;
    const word = joinedMarks(tree, at);
    if (word !== "in order" && word !== "so as") return withAdverb(tree, at, word);
  }
  return null;
}

/** `as if`, `so that`: words of one conjunction, below each other or side by side. */
function joinedMarks(tree: WordTree, at: number): string {
  const word = withFixed(tree, at);
  const beside = tree.next[at] ?? -1;
  const lower = tree.tokens[beside]?.lower ?? "";
  const isJoined = beside === at + 1 && ((tree.relations[beside] ?? 0) & relation.mark) !== 0 && lower !== "to";
  return isJoined ? `${word} ${lower}` : word;
}

const openers = new Set(["even", "just", "only"]);

/** `even if`. */
function withAdverb(tree: WordTree, at: number, word: string): Introducer {
  const before = tree.tokens[at - 1]?.lower ?? "";
  const isOpened = openers.has(before) && ((tree.relations[at - 1] ?? 0) & relation.adverb) !== 0;
  return isOpened ? { token: at - 1, word: `${before} ${word}` } : { token: at, word };
}

const skipped = relation.coordinator | relation.other | relation.mark;

/** `who came`, `whose brother came`, `in which they live`, `how many came`: at the beginning, or behind a preposition there. */
function questionWord(tree: WordTree, { head, verb, from, to }: Range): Introducer | null {
  let child = tree.first[head] ?? -1;
  while (child >= 0 && (child < from || ((tree.relations[child] ?? 0) & skipped) !== 0)) child = tree.next[child] ?? -1;
  if (child < 0 || child > verb || child >= to) return null;
  const isRelative = ((tree.relations[head] ?? 0) & relation.relative) !== 0;
  const left = tree.left[child] ?? child;
  for (let at = left; at <= left + 2 && at <= Math.max(child, left + 1); at++) {
    const token = tree.tokens[at];
    if (!token) return null;
    const { lower } = token;
    if (relativeWords.has(lower) || (lower === "that" && isRelative && at === child)) return { token: at, word: lower };
    if (token.partOfSpeech !== "ADP" && token.partOfSpeech !== "PRON" && token.partOfSpeech !== "NUM") return null;
  }
  return null;
}

/** `what they said`: the tree has the clause below its question word. */
function freeRelative(tree: WordTree, { head, verb }: Range): Introducer | null {
  const above = tree.heads[head] ?? -1;
  const lower = tree.tokens[above]?.lower ?? "";
  const isFree = ((tree.relations[head] ?? 0) & relation.relative) !== 0 && above < verb && relativeWords.has(lower);
  return isFree ? { token: above, word: lower } : null;
}

function prepositionBefore(tree: WordTree, { head, verb, from }: Range): Introducer | null {
  if (((tree.below[head] ?? 0) & relation.preposition) === 0) return null;
  for (let at = tree.first[head] ?? -1; at >= 0 && at < verb; at = tree.next[at] ?? -1)
    if (at >= from && ((tree.relations[at] ?? 0) & relation.preposition) !== 0)
      return { token: at, word: withFixed(tree, at) };
  return null;
}
