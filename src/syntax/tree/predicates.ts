import type { Token } from "../../document/tokens.js";
import { relation } from "./relation.js";
import type { WordTree } from "./word-tree.js";

/** What the clause of a token is made of; `none` for a token that heads no clause. */
export const predicate = {
  none: 0,
  /** A verb. */
  verb: 1,
  /** What a subject is said to be: `the plan is [a fraud]`. */
  copular: 2,
  /** A clause that is said of a subject: `the plan is that they [leave]`. Two clauses have one head. */
  outer: 3,
} as const;

/** The tokens that head clauses. Every list has an entry for each token. */
export interface Predicates {
  /** One of `predicate`. */
  readonly kinds: Uint8Array;
  /** The copula of a predicate, -1 where there is none. */
  readonly copulas: Int32Array;
}

/** Finds the tokens that head clauses. */
export function predicatesOf(tree: WordTree): Predicates {
  const kinds = new Uint8Array(tree.tokens.length);
  const copulas = new Int32Array(tree.tokens.length).fill(-1);
  for (const at of tree.order) {
    const token = tree.tokens[at];
    if (!token || !mayBePredicate(token, tree.below[at] ?? 0)) continue;
    const copula = (tree.below[at] ?? 0) & relation.copula ? childWith(tree, at, relation.copula) : -1;
    const kind = kindOf(tree, at, token, copula);
    kinds[at] = kind;
    copulas[at] = kind === predicate.verb ? -1 : copula;
  }
  return { kinds, copulas };
}

/** The first token with one of the relations that hangs on a token, -1 when there is none. */
export function childWith({ first, next, relations }: WordTree, at: number, wanted: number): number {
  let child = first[at] ?? -1;
  while (child >= 0 && ((relations[child] ?? 0) & wanted) === 0) child = next[child] ?? -1;
  return child;
}

const auxiliaries = relation.auxiliary | relation.passiveAuxiliary;
const subjects = relation.subject | relation.passiveSubject;

function mayBePredicate({ partOfSpeech }: Token, below: number): boolean {
  return (
    partOfSpeech === "VERB" ||
    partOfSpeech === "AUX" ||
    (below & (relation.copula | auxiliaries)) !== 0 ||
    ((below & subjects) !== 0 && (below & (relation.object | relation.content)) !== 0)
  );
}

/** Relations of words that stand inside a phrase or verb group and head no clause, whatever their tag. */
const inner =
  relation.modifier |
  relation.flat |
  relation.fixed |
  relation.preposition |
  relation.mark |
  relation.coordinator |
  relation.copula |
  relation.other |
  auxiliaries;

function kindOf(tree: WordTree, at: number, { partOfSpeech }: Token, copula: number): number {
  const own = tree.relations[at] ?? 0;
  const isVerb = partOfSpeech === "VERB" || partOfSpeech === "AUX";
  if (isVerb && (own & inner) !== 0) return predicate.none;
  if (copula >= 0) {
    if (isOuter(tree, at, copula, isVerb)) return predicate.outer;
    return isVerb ? predicate.verb : predicate.copular;
  }
  return isVerb && isNoun(tree, at) ? predicate.none : predicate.verb;
}

/** Whether the copula stands between an outer subject and a clause of its own. */
function isOuter(tree: WordTree, at: number, copula: number, isVerb: boolean): boolean {
  if ((tree.below[at] ?? 0) & relation.outerSubject) return true;
  if (!isVerb || ((tree.below[at] ?? 0) & relation.mark) === 0) return false;
  for (let child = tree.next[copula] ?? -1; child >= 0 && child < at; child = tree.next[child] ?? -1)
    if ((tree.relations[child] ?? 0) & relation.mark) return true;
  return false;
}

const nominal =
  subjects |
  relation.object |
  relation.indirectObject |
  relation.oblique |
  relation.bareOblique |
  relation.nominal |
  relation.apposition |
  relation.conjunct;

/** `the accused`, `the killing of civilians`: a verb that does what a noun does and is built like one. */
function isNoun({ relations, below }: WordTree, at: number): boolean {
  const under = below[at] ?? 0;
  const isBuiltLikeNoun = (under & (relation.modifier | relation.possessor)) !== 0;
  return isBuiltLikeNoun && ((relations[at] ?? 0) & nominal) !== 0 && (under & (subjects | auxiliaries)) === 0;
}
