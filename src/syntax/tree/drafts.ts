import type { Draft } from "./draft.js";
import { introducerOf } from "./introducers.js";
import { childWith, type Predicates, predicate } from "./predicates.js";
import { relation } from "./relation.js";
import type { Setting } from "./verb-forms.js";
import { groupOf, type Range } from "./verb-groups.js";
import type { WordTree } from "./word-tree.js";

/** The clauses of an article, each behind the one it stands in. */
export interface Drafts {
  readonly list: Draft[];
  /** For each token the innermost clause it stands in; -1 where there is none, and behind `according to`. */
  readonly within: Int32Array;
}

/** Makes one draft for each verb group; what it has to do with other clauses is left open but for the one it stands in. */
export function draftsOf(tree: WordTree, predicates: Predicates): Drafts {
  const list: Draft[] = [];
  const within = new Int32Array(tree.tokens.length).fill(-1);
  const { kinds, copulas } = predicates;
  for (const at of tree.order) {
    const head = tree.heads[at] ?? -1;
    const above = head < 0 ? -1 : (within[head] ?? -1);
    const kind = kinds[at] ?? 0;
    if (kind === predicate.none) {
      within[at] = isSource(tree, at) ? -1 : above;
      continue;
    }
    const copula = copulas[at] ?? -1;
    if (kind === predicate.outer) addOuter({ tree, list, above }, at, copula);
    else list.push(draftOf({ tree, list, above }, whole(at, kind === predicate.copular ? copula : at), false));
    within[at] = list.length - 1;
  }
  return { list, within };
}

interface Place {
  readonly tree: WordTree;
  readonly list: Draft[];
  readonly above: number;
}

const whole = (head: number, verb: number): Range => ({ head, verb, from: 0, to: Number.MAX_SAFE_INTEGER });

/** `the plan is that they leave`: what stands up to the copula is the outer clause, what stands behind it the inner one. */
function addOuter({ tree, list, above }: Place, head: number, copula: number) {
  const { first, next, relations } = tree;
  list.push(draftOf({ tree, list, above }, { head, verb: copula, from: 0, to: copula + 1 }, false));
  let second = next[copula] ?? first[head] ?? -1;
  while (second >= 0 && ((relations[second] ?? 0) & relation.copula) === 0) second = next[second] ?? -1;
  const part = tree.tokens[head]?.partOfSpeech;
  const verb = second >= 0 ? second : head;
  if (second < 0 && part !== "VERB" && part !== "AUX") return;
  const inner = { head, verb, from: copula + 1, to: Number.MAX_SAFE_INTEGER };
  list.push(draftOf({ tree, list, above: list.length - 1 }, inner, true));
}

/** `according to the mayor`: nothing in it belongs to the clause around it. */
function isSource(tree: WordTree, at: number): boolean {
  if (((tree.below[at] ?? 0) & relation.preposition) === 0) return false;
  return tree.tokens[childWith(tree, at, relation.preposition)]?.lower === "according";
}

const subjects = relation.subject | relation.passiveSubject;

/** Relations of what stands in the place of the subject. */
const stands = subjects | relation.outerSubject | relation.clausalSubject | relation.expletive;

/** The words of a clause that stand for its subject, and which relations its words have. */
interface Parts {
  below: number;
  subject: number;
  expletive: number;
  /** An object before the verb: without a subject that is one. */
  fronted: number;
}

function partsOf({ first, next, relations }: WordTree, { head, verb, from, to }: Range, isInner: boolean): Parts {
  const parts: Parts = { below: 0, subject: -1, expletive: -1, fronted: -1 };
  let outer = -1;
  for (let at = first[head] ?? -1; at >= 0 && at < to; at = next[at] ?? -1) {
    if (at < from) continue;
    const own = relations[at] ?? 0;
    parts.below |= own;
    if ((own & subjects) !== 0 && parts.subject < 0) parts.subject = at;
    if ((own & relation.outerSubject) !== 0) outer = at;
    if ((own & relation.object) !== 0 && at < verb) parts.fronted = at;
    if ((own & relation.expletive) !== 0 && parts.expletive < 0 && at !== verb) parts.expletive = at;
  }
  if (outer >= 0 && !isInner && (to <= head || parts.subject < 0)) parts.subject = outer;
  if ((parts.below & stands) === 0) parts.subject = parts.fronted;
  return parts;
}

function draftOf({ tree, list, above }: Place, range: Range, isInner: boolean): Draft {
  const { head, verb, from, to } = range;
  const parts = partsOf(tree, range, isInner);
  const upper = list[above];
  const own = isInner ? relation.content : (tree.relations[head] ?? 0);
  const introducer = introducerOf(tree, range, isInner || (tree.heads[head] ?? -1) >= 0);
  const setting: Setting = {
    own,
    below: parts.below,
    hasSubject: parts.subject >= 0 || (parts.below & stands) !== 0,
    isUnderWith: introducer.word === "with" || introducer.word === "without",
    above: upper,
    aboveLemma: tree.tokens[upper?.verb ?? -1]?.lemma ?? "",
  };
  return {
    head,
    verb,
    from,
    to,
    above,
    isInner,
    below: parts.below,
    group: groupOf(tree, range, setting),
    subjectToken: parts.subject,
    expletive: parts.expletive,
    introducer: introducer.token,
    introducedBy: introducer.word,
    governor: above,
    relation: "root",
    isAttribution: false,
    subject: -1,
    coSubjects: nothing,
    objects: nothing,
    obliques: nothing,
    start: verb,
    end: verb + 1,
  };
}

/** No noun phrases. */
export const nothing: readonly number[] = [];
