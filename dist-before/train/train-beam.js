import { randomFrom } from "../learn/random.js";
import { BeamLearner } from "./beam-learner.js";
import { School } from "./school.js";
import { nameSeed } from "./train-parser.js";
import { withUnknownNames } from "./unknown-names.js";
/** Trains a beam for the second pass of a trained parser, on the sentences that it was trained on. */
export function trainBeam(examples, table, { training, parserTraining, parser, told }) {
    const { relationNames } = parser;
    const school = new School({ table, training: parserTraining, relationNames, told });
    const lessons = withUnknownNames(examples, randomFrom(nameSeed)).map((example) => school.lesson(example));
    const moves = movesOf(school.crossGuided(lessons), { training, parser, told });
    const { bits, width } = training;
    const cut = training.cut * training.seeds.length;
    return { width, relationNames, moves: { table: moves, bits, cut, classes: 3 } };
}
function movesOf(lessons, { training, parser, told }) {
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
//# sourceMappingURL=train-beam.js.map