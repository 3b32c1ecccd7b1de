import { ModelReader, ModelWriter } from "./model-file.js";
import { packedWeights, readWeights } from "./packed-weights.js";
import { randomFrom } from "./random.js";

const packing = { classes: 3, bits: 8, cut: 0.5 };

function table(values: Readonly<Record<number, number>>): Float32Array {
  const weights = new Float32Array(2 ** 8 + 3);
  for (const [place, value] of Object.entries(values)) weights[Number(place)] = value;
  return weights;
}

test("small weights are dropped, the others keep sign and order", () => {
  const { table: packed } = packedWeights(table({ 0: 4, 7: -2, 200: 1, 258: 0.4 }), packing);
  expect([packed[0], packed[258], packed[1]]).toEqual([127 * 127, 0, 0]);
  const [minusTwo = 0, one = 0] = [packed[7], packed[200]];
  expect(minusTwo / (127 * 127)).toBeCloseTo(-0.5, 1);
  expect(one / (127 * 127)).toBeCloseTo(0.25, 1);
});

test("weights that are all zero can be packed", () => {
  expect(packedWeights(table({}), packing).table.some((weight) => weight !== 0)).toBe(false);
});

test.each([3, 5])("scores of %d classes are sums over the features, and are added to what is there", (classes) => {
  const random = randomFrom(classes);
  const weights = Float32Array.from({ length: 2 ** 8 + classes }, () => random() * 4 - 2);
  const packed = packedWeights(weights, { classes, bits: 8, cut: 0 });
  const features = Int32Array.from({ length: 11 }, () => Math.floor(random() * 2 ** 32));
  const scores = new Float64Array(classes);
  packed.score(features, features.length, scores);
  const sums = Array.from({ length: classes }, (_, each) =>
    features.reduce((sum, feature) => sum + (packed.table[(feature & 255) + each] ?? 0), 0),
  );
  expect([...scores]).toEqual(sums);
  const all = Uint8Array.from({ length: classes }, (_, each) => each);
  const added = new Int32Array(classes).fill(7);
  packed.add(features, features.length, all, added);
  expect([...added]).toEqual(sums.map((sum) => sum + 7));
});

test("places that do not fit the table are refused", () => {
  const writer = new ModelWriter("toy");
  writer.add("w shape", Uint8Array.of(3, 8));
  writer.add("w values", Uint8Array.of(1));
  writer.add("w gaps", Uint8Array.of(0xff, 0x7f));
  const reader = new ModelReader(writer.bytes(), { name: "toy.model", kind: "toy" });
  expect(() => readWeights(reader, "w")).toThrow("toy.model: the places of w do not fit its table");
});

test("an impossible shape is refused", () => {
  const writer = new ModelWriter("toy");
  for (const [name, bytes] of [
    ["shape", [0, 40]],
    ["values", []],
    ["gaps", []],
  ] as const) {
    writer.add(`w ${name}`, Uint8Array.from(bytes));
  }
  const reader = new ModelReader(writer.bytes(), { name: "toy.model", kind: "toy" });
  expect(() => readWeights(reader, "w")).toThrow("the shape of w is impossible");
});
