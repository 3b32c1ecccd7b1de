import type { PackedWeights } from "../../learn/packed-weights.js";
import type { WordTable } from "../../learn/word-table.js";
import { labelAtoms, labelTemplates } from "./label-templates.js";
import { type Arc, readLabel } from "./label-view.js";
import { attachMarks } from "./marks-attached.js";
import { moveAtoms, moveTemplates } from "./move-templates.js";
import { readMove } from "./move-view.js";
import { type Move, move, ParserState } from "./parser-state.js";
import { ParserWords } from "./parser-words.js";

/** What a parser has learnt. */
export interface ParserModel {
  /** The names of the tags in the order of the numbers the parser was trained with. */
  readonly tagNames: readonly string[];
  /** The names of the relations in the order of their numbers; `root` is the first. */
  readonly relationNames: readonly string[];
  /** Weights of the three moves. */
  readonly moves: PackedWeights;
  /** Weights of the relations. */
  readonly labels: PackedWeights;
  /** The relations seen between two tags, by `pairOf`; all of them where the list is empty. */
  readonly candidates: readonly Uint8Array[];
}

/** Finds the dependency tree of a sentence. */
export interface Parser {
  /** The names of the relations in the order of their numbers. */
  readonly relationNames: readonly string[];
  /** The number of a tag; that of X for one the model does not know. */
  readonly tagNumber: (name: string) => number;
  /**
   * Writes for each word the index of its head within the sentence, -1 for the root, into `heads`, and the number of
   * its relation into `relations`; both have room for them. `tags` are numbers of the model's tags. Takes time that
   * grows with the length of the sentence.
   */
  readonly parse: (
    forms: readonly string[],
    tags: ArrayLike<number>,
    tree: { readonly heads: Int32Array; readonly relations: Uint8Array },
  ) => void;
}

/** The number of a pair of tags, and of the side the head stands on. */
export function pairOf(head: number, child: number, isRight: boolean): number {
  return (head * 32 + child) * 2 + (isRight ? 1 : 0);
}

/** A greedy arc-hybrid parser; moves and relations have a model each. */
export function parserOf(model: ParserModel, table: WordTable): Parser {
  const words = new ParserWords(table, model.tagNames);
  const state = new ParserState();
  const nextMove = moveChooser(model);
  const labelOf = labelChooser(model);
  const tagNumbers = new Map(model.tagNames.map((name, number) => [name, number]));
  return {
    relationNames: model.relationNames,
    tagNumber: (name) => tagNumbers.get(name) ?? tagNumbers.get("X") ?? 0,
    parse(forms, tags, tree) {
      words.read(forms, tags);
      state.reset(words.length);
      while (!state.isFinal) {
        const next = nextMove(state, words);
        if (next === move.shift) state.shift();
        else state.attach(next, labelOf(state, words, state.arcOf(next)));
      }
      writeTree(state, words, tree);
      attachMarks(forms.length, words, model.relationNames, tree);
    },
  };
}

/** Chooses the best move that a state allows. */
function moveChooser({ moves }: ParserModel): (state: ParserState, words: ParserWords) => Move {
  const atoms = new Int32Array(moveAtoms.length);
  const features = new Int32Array(moveTemplates.size);
  const scores = new Float64Array(moves.classes);
  return (state, words) => {
    readMove(state, words, atoms);
    moveTemplates.write(atoms, features, 0);
    moves.score(features, features.length, scores);
    return state.best(scores);
  };
}

/** Chooses the best relation for an arc; the root's word is the root. */
function labelChooser({
  labels,
  candidates,
}: ParserModel): (state: ParserState, words: ParserWords, arc: Arc) => number {
  const atoms = new Int32Array(labelAtoms.length);
  const features = new Int32Array(labelTemplates.size);
  const all = Uint8Array.from({ length: labels.classes }, (_, label) => label);
  return (state, words, arc) => {
    const { head, child } = arc;
    if (head === words.length) return 0;
    const possible = candidates[pairOf(words.tag[head] ?? 0, words.tag[child] ?? 0, head < child)] ?? all;
    const [only] = possible;
    if (only !== undefined && possible.length === 1) return only;
    readLabel(state, words, arc, atoms);
    labelTemplates.write(atoms, features, 0);
    return labels.bestOf(features, features.length, possible.length > 0 ? possible : all);
  };
}

function writeTree(
  { head, label }: ParserState,
  { length, token }: ParserWords,
  { heads, relations }: { readonly heads: Int32Array; readonly relations: Uint8Array },
): void {
  for (let word = 0; word < length; word++) {
    const at = token[word] ?? 0;
    const above = head[word] ?? length;
    heads[at] = above === length ? -1 : (token[above] ?? -1);
    relations[at] = label[word] ?? 0;
  }
}
