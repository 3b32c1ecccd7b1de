import type { NounPhrase } from "../../document/syntax.js";
import type { Token } from "../../document/tokens.js";
import { negations, temporalNouns } from "../words.js";
import { childWith, type Predicates, predicate } from "./predicates.js";
import { nounBehindLong, prepositionOf } from "./prepositions.js";
import { relation } from "./relation.js";
import type { WordTree } from "./word-tree.js";

/** The noun phrases of an article. */
export interface NounPhrases {
  readonly list: readonly NounPhrase[];
  /** For each token the index of the phrase it stands in, and the token that heads that phrase in the tree; -1 outside of phrases. */
  readonly indices: Int32Array;
  readonly holders: Int32Array;
  /** For each phrase the token that heads it in the tree. */
  readonly tokens: readonly number[];
}

/** Which words belong to which phrase. Every list has an entry for each token. */
interface Holding {
  /** The token that heads the phrase a token stands in; -1 outside of phrases. */
  readonly holders: Int32Array;
  /** For each token that heads a phrase the first and the last token of it, and the last noun. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  readonly nouns: Int32Array;
}

/** Finds the noun phrases: sorted, none inside another. */
export function nounPhrasesOf(tree: WordTree, predicates: Predicates): NounPhrases {
  const size = tree.tokens.length;
  const holding: Holding = {
    holders: new Int32Array(size).fill(-1),
    firsts: new Int32Array(size),
    lasts: new Int32Array(size),
    nouns: new Int32Array(size),
  };
  for (const at of tree.order) hold(tree, holding, predicates, at);
  return phrasesOf(tree, holding);
}

function hold(tree: WordTree, holding: Holding, predicates: Predicates, at: number) {
  const { holders, firsts, lasts, nouns } = holding;
  const token = tree.tokens[at];
  const head = tree.heads[at] ?? -1;
  const holder = head < 0 ? -1 : (holders[head] ?? -1);
  if (!token || token.partOfSpeech === "PUNCT") return;
  if (holder >= 0 && joins(tree, holding, at, holder)) {
    holders[at] = holder;
    if (at < (firsts[holder] ?? 0)) firsts[holder] = at;
    if (at > (lasts[holder] ?? 0)) lasts[holder] = at;
    if (isLaterNoun(tree, token, at, holder)) nouns[holder] = at;
  } else if (mayHead(tree, predicates, at, token)) {
    holders[at] = at;
    firsts[at] = at;
    lasts[at] = at;
    nouns[at] = at;
  }
}

/** `Joe ⟦Biden⟧`, `President ⟦Macron⟧`: of a name, and of an office with its holder behind it, the last noun is the head. */
function isLaterNoun({ relations }: WordTree, { partOfSpeech }: Token, at: number, holder: number): boolean {
  return (
    at > holder &&
    (partOfSpeech === "PROPN" || partOfSpeech === "NOUN") &&
    ((relations[at] ?? 0) & (relation.flat | relation.apposition)) !== 0
  );
}

const before = relation.modifier | relation.possessor | relation.bareNominal | relation.flat;
const behind = relation.modifier | relation.bareNominal;
const clauses = relation.adnominal | relation.relative | relation.adverbial | relation.content | relation.loose;

/** Whether a token whose head stands in a phrase stands in it too. */
function joins(tree: WordTree, holding: Holding, at: number, holder: number): boolean {
  const own = tree.relations[at] ?? 0;
  const head = tree.heads[at] ?? -1;
  if (head !== holder && at < holder) return (own & clauses) === 0;
  if (at < head) return joinsBefore(tree, own, at, head);
  const left = tree.left[at] ?? at;
  const end = (holding.lasts[holder] ?? 0) + 1;
  if ((own & relation.flat) !== 0) return tree.tokens[left - 1]?.lower !== ",";
  const part = tree.tokens[at]?.partOfSpeech;
  if (left !== end || part === "ADJ") return false;
  if ((own & relation.bareNominal) !== 0 && isTime(tree, at) && !isTime(tree, holder)) return false;
  return (own & behind) !== 0 || ((own & relation.apposition) !== 0 && part === "PROPN");
}

/** `Monday morning` and `3 April` are one phrase, `a storm yesterday` is two. */
function isTime({ tokens }: WordTree, at: number): boolean {
  return isNumber(tokens[at]) || temporalNouns.has(tokens[at]?.lower ?? "");
}

function joinsBefore(tree: WordTree, own: number, at: number, head: number): boolean {
  if ((own & relation.adverb) !== 0) return isNumber(tree.tokens[head]) && !negations.has(tree.tokens[at]?.lower ?? "");
  if ((own & before) === 0) return false;
  if ((own & relation.bareNominal) !== 0 && tree.tokens[head - 1]?.partOfSpeech === "PUNCT") return false;
  // What stands before the preposition of a noun is no part of its phrase: `four months [in advance]`.
  if (((tree.below[head] ?? 0) & relation.preposition) === 0) return true;
  const preposition = childWith(tree, head, relation.preposition);
  return preposition < at || preposition > head;
}

const isNumber = (token: Token | undefined) => token?.partOfSpeech === "NUM";

const subjects = relation.subject | relation.passiveSubject;
const never = relation.fixed | relation.mark | relation.preposition | relation.coordinator | relation.copula;
const attached = relation.oblique | relation.nominal;
const complements = subjects | relation.object | relation.indirectObject;

/** Whether a token that stands in no phrase so far heads one. */
function mayHead(tree: WordTree, { kinds }: Predicates, at: number, token: Token): boolean {
  const own = tree.relations[at] ?? 0;
  const kind = kinds[at] ?? 0;
  if ((own & never) !== 0 || kind === predicate.verb || kind === predicate.outer) return false;
  switch (token.partOfSpeech) {
    case "NOUN":
    case "PROPN":
    case "SYM":
    case "X":
    case "NUM":
      return nounBehindLong(tree, at) < 0;
    case "PRON":
      return (own & (relation.possessor | relation.adverb)) === 0 && !tree.isRelative[at];
    case "DET":
      return (own & (complements | attached | relation.conjunct)) !== 0 || kind === predicate.copular;
    case "ADJ":
    case "VERB":
      return (own & complements) !== 0 || hasDeterminer(tree, at);
    default:
      return false;
  }
}

/** `the highest`, `the accused`. */
function hasDeterminer(tree: WordTree, at: number): boolean {
  if (((tree.below[at] ?? 0) & relation.modifier) === 0) return false;
  return tree.tokens[childWith(tree, at, relation.modifier)]?.partOfSpeech === "DET";
}

function phrasesOf(tree: WordTree, { holders, firsts, lasts, nouns }: Holding): NounPhrases {
  const list: NounPhrase[] = [];
  const heads: number[] = [];
  const indices = new Int32Array(tree.tokens.length).fill(-1);
  let end = 0;
  for (let at = 0; at < holders.length; at++) {
    if (holders[at] !== at) continue;
    if (at < end) {
      // Inside the phrase before, as garbled trees may have it.
      holders[at] = -1;
      continue;
    }
    const from = Math.max(end, firsts[at] ?? at);
    end = (lasts[at] ?? at) + 1;
    indices[at] = list.length;
    list.push(
      phraseOf(
        tree,
        { at, from, to: end, head: nouns[at] ?? at },
        inheritedFrom(tree, list, indices[holders[tree.heads[at] ?? -1] ?? -1] ?? -1, at),
      ),
    );
    heads.push(at);
  }
  for (let at = 0; at < holders.length; at++) indices[at] = indices[holders[at] ?? -1] ?? -1;
  return { list, indices, holders, tokens: heads };
}

interface Place {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

function phraseOf(tree: WordTree, { at, from, to, head }: Place, inherited: string | null): NounPhrase {
  const { tokens } = tree;
  const part = tokens[at]?.partOfSpeech;
  return {
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    firstToken: from,
    endToken: to,
    head,
    kind: part === "PRON" || (part === "DET" && to - from === 1) ? "pronoun" : "noun",
    sentence: tokens[at]?.sentence ?? 0,
    preposition: prepositionOf(tree, at) ?? inherited,
  };
}

/** `with Russia and ⟦Ukraine⟧`: the preposition of the first holds for what is joined to it. */
function inheritedFrom(
  { relations }: WordTree,
  list: readonly NounPhrase[],
  joined: number,
  at: number,
): string | null {
  return ((relations[at] ?? 0) & relation.conjunct) === 0 ? null : (list[joined]?.preposition ?? null);
}
