import { randomFrom } from "../learn/random.js";
import type { WordTable } from "../learn/word-table.js";
import type { TrainedBeam } from "../syntax/parser/beam-file.js";
import type { ParserModel } from "../syntax/parser/parser.js";
import { BeamLearner } from "./beam-learner.js";
import type { Lesson } from "./parser-learner.js";
import { type ParserExample, type ParserTraining, School } from "./school.js";
import { nameSeed } from "./train-parser.js";
import { withUnknownNames } from "./unknown-names.js";

/** How a beam is trained. */
export interface BeamTraining {
  readonly rounds: number;
  /** One beam is trained for each, and their weights are added up. */
  readonly seeds: readonly number[];
  readonly bits: number;
  /** How many parses are followed at a time, in training and in use. */
  readonly width: number;
  /** Averaged weights nearer to 0 are dropped, for each seed. */
  readonly cut: number;
}

/** What a beam is trained with, beside sentences. */
export interface BeamTrainingOptions {
  readonly training: BeamTraining;
  /** How the parser was trained: the guides are made as they were for it. */
  readonly parserTraining: ParserTraining;
  /** The parser in whose second pass the beam is to be used; its relations are kept. */
  readonly parser: ParserModel;
  /** Hears of each round. */
  readonly told: (line: string) => void;
}

/** Trains a beam for the second pass of a trained parser, on the sentences that it was trained on. */
export function trainBeam(
  examples: readonly ParserExample[],
  table: WordTable,
  { training, parserTraining, parser, told }: BeamTrainingOptions,
): TrainedBeam {
  const { relationNames } = parser;
  const school = new School({ table, training: parserTraining, relationNames, told });
  const lessons = withUnknownNames(examples, randomFrom(nameSeed)).map((example) => school.lesson(example));
  const moves = movesOf(school.crossGuided(lessons), { training, parser, told });
  const { bits, width } = training;
  const cut = training.cut * training.seeds.length;
  return { width, relationNames, moves: { table: moves, bits, cut, classes: 3 } };
}

function movesOf(
  lessons: readonly Lesson[],
  { training, parser, told }: Omit<BeamTrainingOptions, "parserTraining">,
): Float32Array {
  const { bits, width, rounds, seeds } = training;
  const { forward } = parser;
  const sum = new Float32Array(2 ** bits + 3);
  for (const seed of seeds) {
    const learner = new BeamLearner({ bits, width, seed, forward });
    for (let round = 0; round < rounds; round++) {
      const right = learner.learnAll(lessons);
      told(`beam, seed ${seed}, round ${round + 1}: ${(100 * right).toFixed(2)} % of sentences right`);
    }
    learner.moves.addTo(sum);
  }
  return sum;
}
