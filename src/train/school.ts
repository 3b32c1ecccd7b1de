import { packedWeights } from "../learn/packed-weights.js";
import { planInOneStep } from "../learn/stepwise.js";
import type { WordTable } from "../learn/word-table.js";
import { type GreedyModel, GreedyParser } from "../syntax/parser/greedy-parser.js";
import { Guide } from "../syntax/parser/guide.js";
import { labelTemplateSet } from "../syntax/parser/label-atoms.js";
import { moveTemplateSet } from "../syntax/parser/move-atoms.js";
import type { TrainedGreedy } from "../syntax/parser/parser-file.js";
import { ParserWords } from "../syntax/parser/parser-words.js";
import { tagNames } from "../tokens/tagger/sentence.js";
import { partsOf } from "./held-out.js";
import { type Lesson, ParserLearner } from "./parser-learner.js";
import { candidatesOf } from "./relation-candidates.js";
import { reversedParse, rightParse } from "./right-parse.js";
import type { TreeSentence } from "./treebank.js";
import { type ParserTuning, plansFor } from "./tune-parser.js";

/** How a greedy parser is trained. */
export interface GreedyTraining {
  /** The size of the tables of moves and of labels: 2^bits places. */
  readonly bits: { readonly moves: number; readonly labels: number };
  readonly rounds: number;
  /** One parser is trained for each, and their weights are added up: as good as letting them vote. */
  readonly seeds: readonly number[];
  /** Averaged weights nearer to 0 are dropped, for each seed. */
  readonly cut: { readonly moves: number; readonly labels: number };
  /** How its decisions are cut into steps. */
  readonly steps: ParserTuning;
}

/** How a parser is trained. */
export interface ParserTraining {
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

/** The passes of a parser. */
export type PassName = "backward" | "forward";

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
  crossGuided(lessons: readonly Lesson[]): readonly Lesson[] {
    const guided = new Map<Lesson, Lesson>();
    for (const { own, others } of partsOf(lessons)) {
      const learnt = this.learn(
        others.map((lesson) => this.reversed(lesson)),
        "backward",
      );
      this.guided(own, { ...learnt, plans: wholePlans }).forEach((lesson, index) => {
        guided.set(own[index] ?? lesson, lesson);
      });
    }
    return lessons.map((lesson) => guided.get(lesson) ?? lesson);
  }

  /** The lessons with the trees of a parser that reads from the end. */
  guided(lessons: readonly Lesson[], backward: TrainedGreedy): readonly Lesson[] {
    const parser = new GreedyParser(modelOf(backward), null);
    const guide = new Guide();
    return lessons.map((lesson) => {
      const { length } = lesson.parse.heads;
      guide.readReversed(parser.parse(this.reversed(lesson).open()));
      return {
        ...lesson,
        guide: { heads: guide.head.slice(0, length), labels: Uint8Array.from(guide.label.subarray(0, length)) },
      };
    });
  }

  /** Trains a parser on lessons, and cuts its decisions into steps on others. */
  train(lessons: readonly Lesson[], unseen: readonly Lesson[], name: PassName): TrainedGreedy {
    const learnt = this.learn(lessons, name);
    const model = { candidates: learnt.candidates, moves: packed(learnt.moves), labels: packed(learnt.labels) };
    return { ...learnt, plans: plansFor(model, unseen, this.options.training[name].steps) };
  }

  private learn(lessons: readonly Lesson[], name: PassName): Omit<TrainedGreedy, "plans"> {
    const { training, relationNames, told } = this.options;
    const { exploration } = training;
    const { rounds, seeds, cut, bits } = training[name];
    const moves = new Float32Array(2 ** bits.moves + 3);
    const labels = new Float32Array(2 ** bits.labels + relationNames.length);
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
      moves: { table: moves, bits: bits.moves, cut: cut.moves * seeds.length, classes: 3 },
      labels: { table: labels, bits: bits.labels, cut: cut.labels * seeds.length, classes: relationNames.length },
    };
  }
}

const packed = (weights: TrainedGreedy["moves"]) => packedWeights(weights.table, weights);

const modelOf = ({ candidates, moves, labels, plans }: TrainedGreedy): GreedyModel => ({
  candidates,
  moves: packed(moves),
  labels: packed(labels),
  plans,
});

/** The plans of a parser from the end that takes each decision in one step. */
const wholePlans = {
  moves: planInOneStep(moveTemplateSet(false).lines.length),
  labels: planInOneStep(labelTemplateSet(false).lines.length),
};
