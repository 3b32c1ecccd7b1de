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
  const all = packed.scoresOf(view);
  for (const [index, segment] of view.segments.entries()) {
    lattice.score(view, segment, weights, { scale: 0.01, spread });
    const { length, emissions, transitions } = lattice.scores();
    const { first = 0, ...own } = all[index] ?? { emissions, transitions };
    const [start, end] = [first * classes, (first + length) * classes];
    expect(own.emissions.subarray(start, end)).toEqual(emissions);
    // Before the first word stands `O` and nothing else: nobody reads the other rows.
    for (const [from, to] of [
      [0, classes],
      [classes ** 2, length * classes ** 2],
    ] as const) {
      expect(own.transitions.subarray(start * classes + from, start * classes + to)).toEqual(
        transitions.subarray(from, to),
      );
    }
  }
});
