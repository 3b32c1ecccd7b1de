import type { WordTable } from "../../learn/word-table.js";
import { ArcLabeller } from "./arc-labeller.js";
import type { BeamModel } from "./beam-file.js";
import { BeamSearch } from "./beam-search.js";
import { type GreedyModel, GreedyParser } from "./greedy-parser.js";
import { Guide } from "./guide.js";
import { attachMarks } from "./marks-attached.js";
import { MoveScorer } from "./move-scorer.js";
import type { ParserState } from "./parser-state.js";
import { ParserWords } from "./parser-words.js";

/** What a parser has learnt. */
export interface ParserModel {
  /** The names of the tags in the order of the numbers the parser was trained with. */
  readonly tagNames: readonly string[];
  /** The names of the relations in the order of their numbers; `root` is the first. */
  readonly relationNames: readonly string[];
  /** Reads a sentence from its end. */
  readonly backward: GreedyModel;
  /** Reads it from its beginning, with the tree of the other before it. */
  readonly forward: GreedyModel;
}

/** Where the tree of a sentence is written. */
export interface TreeLists {
  /** For each word the index of its head within the sentence, -1 for the root. */
  readonly heads: Int32Array;
  /** For each word the number of its relation. */
  readonly relations: Uint8Array;
}

/** Finds the dependency tree of a sentence. */
export interface Parser {
  /** The names of the relations in the order of their numbers. */
  readonly relationNames: readonly string[];
  /** The number of a tag; that of X for one the model does not know. */
  readonly tagNumber: (name: string) => number;
  /**
   * Writes the tree of a sentence into lists that have room for it. `tags` are numbers of the model's tags. Takes time
   * that grows with the length of the sentence.
   */
  readonly parse: (forms: readonly string[], tags: ArrayLike<number>, tree: TreeLists) => void;
}

/** What finds the parse of a sentence. */
interface Pass {
  readonly parse: (words: ParserWords) => ParserState;
}

/** Sentences of more words, marks not counted, are not parsed with a beam. */
const longestInBeam = 250;

/**
 * A parser of two passes: a greedy arc-hybrid parser reads a sentence from its end, then another from its beginning,
 * which sees the first one's tree and so knows what is still to come (stacking, Nivre and McDonald 2008). With a beam,
 * trained for this parser, the second pass follows several parses at a time; sentences of more than 250 words are
 * parsed greedily all the same, so that the time a sentence takes stays in proportion to its length.
 */
export function parserOf(model: ParserModel, table: WordTable, beam: BeamModel | null = null): Parser {
  const words = new ParserWords(table, model.tagNames);
  const reversed = new ParserWords(table, model.tagNames);
  const guide = new Guide();
  const backward = new GreedyParser(model.backward, null);
  const greedy = new GreedyParser(model.forward, guide);
  const search = beam ? searchWith(beam, model.forward, guide) : greedy;
  const tagNumbers = new Map(model.tagNames.map((name, number) => [name, number]));
  return {
    relationNames: model.relationNames,
    tagNumber: (name) => tagNumbers.get(name) ?? tagNumbers.get("X") ?? 0,
    parse(forms, tags, tree) {
      words.read(forms, tags);
      reversed.readReversed(words);
      guide.readReversed(backward.parse(reversed));
      const forward = words.length > longestInBeam ? greedy : search;
      writeTree(forward.parse(words), words, tree);
      attachMarks(forms.length, words, model.relationNames, tree);
    },
  };
}

function searchWith({ moves, width }: BeamModel, forward: GreedyModel, guide: Guide): Pass {
  return new BeamSearch({ moves: new MoveScorer(moves, guide), labeller: new ArcLabeller(forward, guide), width });
}

function writeTree(
  { head, label }: ParserState,
  { length, token }: ParserWords,
  { heads, relations }: TreeLists,
): void {
  for (let word = 0; word < length; word++) {
    const at = token[word] ?? 0;
    const above = head[word] ?? length;
    heads[at] = above === length ? -1 : (token[above] ?? -1);
    relations[at] = label[word] ?? 0;
  }
}
