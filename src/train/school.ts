import { packedWeights } from "../learn/packed-weights.js";
import type { WordTable } from "../learn/word-table.js";
import { pairOf } from "../syntax/parser/arc-labeller.js";
import { GreedyParser } from "../syntax/parser/greedy-parser.js";
import { Guide } from "../syntax/parser/guide.js";
import type { TrainedGreedy } from "../syntax/parser/parser-file.js";
import { ParserWords } from "../syntax/parser/parser-words.js";
import { tagNames } from "../tokens/tagger/sentence.js";
import { partsOf } from "./held-out.js";
import { type Lesson, ParserLearner } from "./parser-learner.js";
import { type RightParse, reversedParse, rightParse } from "./right-parse.js";
import type { TreeSentence } from "./treebank.js";

/** How a greedy parser is trained. */
export interface GreedyTraining {
  readonly rounds: number;
  /** One parser is trained for each, and their weights are added up: as good as letting them vote. */
  readonly seeds: readonly number[];
  /** Averaged weights nearer to 0 are dropped, for each seed. */
  readonly cut: { readonly moves: number; readonly labels: number };
}

/** How a parser is trained. */
export interface ParserTraining {
  readonly bits: number;
  /** How often, from the second round on, a wrong move is followed. */
  readonly exploration: number;
  readonly backward: GreedyTraining;
  readonly forward: GreedyTraining;
}

/** A sentence and the tags that the tagger, not the treebank, gives it. */
export interface ParserExample {
  readonly sentence: TreeSentence;
  readonly tags: Uint8Array;
}

/** What a school works with. */
export interface SchoolOptions {
  readonly table: WordTable;
  readonly training: ParserTraining;
  readonly relationNames: readonly string[];
  readonly told: (line: string) => void;
}

/** Makes lessons of sentences and parsers of lessons. */
export class School {
  private readonly options: SchoolOptions;
  private readonly words: ParserWords;
  private readonly backwards: ParserWords;

  constructor(options: SchoolOptions) {
    this.options = options;
    this.words = new ParserWords(options.table, tagNames);
    this.backwards = new ParserWords(options.table, tagNames);
  }

  lesson({ sentence, tags }: ParserExample): Lesson {
    const open = () => {
      this.words.read(sentence.forms, tags);
      return this.words;
    };
    return { open, parse: rightParse(sentence, open(), this.options.relationNames), guide: null };
  }

  /** The same lesson from the sentence's end. */
  reversed({ open, parse }: Lesson): Lesson {
    return {
      open: () => {
        this.backwards.readReversed(open());
        return this.backwards;
      },
      parse: reversedParse(parse),
      guide: null,
    };
  }

  /** The lessons with the trees of parsers that read from the end and have not seen the sentence. */
  guided(lessons: readonly Lesson[]): readonly Lesson[] {
    const guides = new Map<Lesson, Lesson>();
    for (const { own, others } of partsOf(lessons)) {
      const trained = this.train(
        others.map((lesson) => this.reversed(lesson)),
        "backward",
      );
      const parser = new GreedyParser(
        { ...trained, moves: packed(trained.moves), labels: packed(trained.labels) },
        null,
      );
      const guide = new Guide();
      for (const lesson of own) {
        const { length } = lesson.parse.heads;
        guide.readReversed(parser.parse(this.reversed(lesson).open()));
        const [heads, labels] = [guide.head.slice(0, length), Uint8Array.from(guide.label.subarray(0, length))];
        guides.set(lesson, { ...lesson, guide: { heads, labels } });
      }
    }
    return lessons.map((lesson) => guides.get(lesson) ?? lesson);
  }

  train(lessons: readonly Lesson[], name: "backward" | "forward"): TrainedGreedy {
    const { training, relationNames, told } = this.options;
    const { bits, exploration } = training;
    const { rounds, seeds, cut } = training[name];
    const [moves, labels] = [3, relationNames.length].map((classes) => new Float32Array(2 ** bits + classes));
    if (!moves || !labels) throw new Error("There are no weights to train.");
    for (const seed of seeds) {
      const isGuided = name === "forward";
      const learner = new ParserLearner({ bits, relations: relationNames.length, seed, exploration, isGuided });
      for (let round = 0; round < rounds; round++) {
        const right = learner.learnAll(lessons, round > 0);
        told(`${name} parser, seed ${seed}, round ${round + 1}: ${(100 * right).toFixed(2)} % of moves right`);
      }
      learner.moves.addTo(moves);
      learner.labels.addTo(labels);
    }
    return {
      candidates: candidatesOf(lessons),
      moves: { table: moves, bits, cut: cut.moves * seeds.length, classes: 3 },
      labels: { table: labels, bits, cut: cut.labels * seeds.length, classes: relationNames.length },
    };
  }
}

const packed = (weights: TrainedGreedy["moves"]) => packedWeights(weights.table, weights);

/** For each pair of tags the relations seen between them, sorted; none where a pair was never seen. */
function candidatesOf(lessons: readonly Lesson[]): readonly Uint8Array[] {
  const sets = Array.from({ length: tagNames.length * 64 }, () => new Set<number>());
  for (const { open, parse } of lessons) noteRelations(sets, open(), parse);
  return sets.map((set) => Uint8Array.from([...set].sort((a, b) => a - b)));
}

function noteRelations(
  sets: readonly Set<number>[],
  { tag, length }: ParserWords,
  { heads, labels }: RightParse,
): void {
  heads.forEach((head, child) => {
    if (head < length) sets[pairOf(tag[head] ?? 0, tag[child] ?? 0, head < child)]?.add(labels[child] ?? 0);
  });
}
