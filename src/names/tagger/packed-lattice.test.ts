import { PackedWeights } from "../../learn/packed-weights.js";
import { randomFrom } from "../../learn/random.js";
import { nameReader } from "../../testing/name-reader.js";
import { labelNames } from "./labels.js";
import { Lattice, spread } from "./lattice.js";
import { PackedLattice } from "./packed-lattice.js";

test("scores are those of a lattice that keeps its features", () => {
  const random = randomFrom(7);
  const classes = labelNames.length;
  const table = Int16Array.from({ length: 2 ** 12 + classes }, () => Math.round(200 * random() - 100));
  const weights = new PackedWeights({ classes, bits: 12, table });
  const view = nameReader().view("Orla Quill of Velmora Motors met the mayor of Harnost, 40 km from Kyiv.");
  const [packed, lattice] = [new PackedLattice(weights, 0.01), new Lattice()];
  expect(view.segments.length).toBe(2);
  for (const segment of view.segments) {
    lattice.score(view, segment, weights, { scale: 0.01, spread });
    const { transitions, ...scores } = packed.scoresOf(view, segment);
    const { transitions: expected, ...others } = lattice.scores();
    expect(scores).toEqual(others);
    // Nothing stands behind a label before the first word but `O`: nobody reads the other rows.
    const start = classes * classes;
    expect(transitions.subarray(0, classes)).toEqual(expected.subarray(0, classes));
    expect(transitions.subarray(start)).toEqual(expected.subarray(start));
  }
});
