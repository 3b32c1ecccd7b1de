import type { Scoring } from "./averaged-perceptron.js";
import { ModelReader, ModelWriter } from "./model-file.js";
import { pushNumber } from "./numbers.js";

/** A place for the sum of each class. */
type Sums = Int32Array | Float64Array;

/** Trained weights as a model is used: whole numbers of 16 bits in one table of 2^bits places. */
export class PackedWeights implements Scoring {
  readonly classes: number;
  readonly mask: number;
  readonly table: Int16Array;
  private readonly all: Uint8Array;

  constructor({
    classes,
    bits,
    table,
  }: { readonly classes: number; readonly bits: number; readonly table: Int16Array }) {
    this.classes = classes;
    this.mask = 2 ** bits - 1;
    this.table = table;
    this.all = Uint8Array.from({ length: classes }, (_, each) => each);
  }

  score(features: Int32Array, size: number, scores: Float64Array): void {
    scores.fill(0);
    this.add(features, size, this.all, scores);
  }

  /** Adds the weights of the first `size` features to the sums of some classes; `sums` has a place for each class. */
  add(features: Int32Array, size: number, some: Uint8Array, sums: Sums): void {
    if (this.classes === 3) {
      addThree(this, features, size, sums);
      return;
    }
    const { table, mask } = this;
    const ending = size & 3;
    for (let index = 0; index < ending; index++) {
      const start = (features[index] ?? 0) & mask;
      for (let which = 0; which < some.length; which++) {
        const each = some[which] ?? 0;
        sums[each] = (sums[each] ?? 0) + (table[start + each] ?? 0);
      }
    }
    for (let index = ending; index < size; index += 4) this.addFourOf(features, index, some, sums);
  }

  private addFourOf(features: Int32Array, from: number, some: Uint8Array, sums: Sums): void {
    const { table, mask } = this;
    const first = (features[from] ?? 0) & mask;
    const second = (features[from + 1] ?? 0) & mask;
    const third = (features[from + 2] ?? 0) & mask;
    const fourth = (features[from + 3] ?? 0) & mask;
    for (let which = 0; which < some.length; which++) {
      const each = some[which] ?? 0;
      const low = (table[first + each] ?? 0) + (table[second + each] ?? 0);
      const high = (table[third + each] ?? 0) + (table[fourth + each] ?? 0);
      sums[each] = (sums[each] ?? 0) + low + high;
    }
  }
}

/** Adds for all of three classes, with the sums held in registers: this is what a parser does most. */
function addThree({ table, mask }: PackedWeights, features: Int32Array, size: number, sums: Sums): void {
  let [first, second, third] = [sums[0] ?? 0, sums[1] ?? 0, sums[2] ?? 0];
  for (let index = 0; index < size; index++) {
    const start = (features[index] ?? 0) & mask;
    first += table[start] ?? 0;
    second += table[start + 1] ?? 0;
    third += table[start + 2] ?? 0;
  }
  sums[0] = first;
  sums[1] = second;
  sums[2] = third;
}

/** How weights are made small. */
export interface Packing {
  readonly classes: number;
  readonly bits: number;
  /** Weights nearer to 0 than this are dropped. */
  readonly cut: number;
}

/**
 * Writes weights with 8 bits each: the root of the weight's share of the largest one, so that small ones, which are
 * most, keep their differences. Zeros are left out.
 */
export function writeWeights(
  writer: ModelWriter,
  name: string,
  weights: Float32Array,
  { classes, bits, cut }: Packing,
): void {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const values: number[] = [];
  const gaps: number[] = [];
  let last = -1;
  weights.forEach((weight, place) => {
    const root = Math.abs(weight) < cut || largest === 0 ? 0 : Math.round(127 * Math.sqrt(Math.abs(weight) / largest));
    if (root === 0) return;
    values.push(weight < 0 ? -root : root);
    pushNumber(gaps, place - last - 1);
    last = place;
  });
  writer.add(`${name} shape`, Uint8Array.of(classes, bits));
  writer.add(
    `${name} values`,
    Uint8Array.from(values, (value) => value & 0xff),
  );
  writer.add(`${name} gaps`, Uint8Array.from(gaps));
}

/** The weights as they are after writing and reading. */
export function packedWeights(weights: Float32Array, packing: Packing): PackedWeights {
  const writer = new ModelWriter("weights");
  writeWeights(writer, "w", weights, packing);
  return readWeights(new ModelReader(writer.bytes(), { name: "weights", kind: "weights" }), "w");
}

/** Reads what `writeWeights` wrote. Throws `ModelError` when it cannot be. */
export function readWeights(reader: ModelReader, name: string): PackedWeights {
  const [classes = 0, bits = 0] = reader.section(`${name} shape`);
  const values = reader.section(`${name} values`);
  const gaps = reader.section(`${name} gaps`);
  if (classes === 0 || bits < 8 || bits > 26) throw reader.error(`the shape of ${name} is impossible`);
  const table = new Int16Array(2 ** bits + classes);
  if (!fill(table, values, gaps)) throw reader.error(`the places of ${name} do not fit its table`);
  return new PackedWeights({ classes, bits, table });
}

/** Puts the roots, squared, at the places that the gaps between them lead to; false when these do not fit. */
function fill(table: Int16Array, values: Uint8Array, gaps: Uint8Array): boolean {
  const roots = new Int8Array(values.buffer, values.byteOffset, values.length);
  const [count, length] = [values.length, gaps.length];
  let at = 0;
  let place = -1;
  for (let index = 0; index < count; index++) {
    let part = gaps[at++] ?? 0;
    let gap = part & 127;
    for (let shift = 7; part > 127 && at < length; shift += 7) {
      part = gaps[at++] ?? 0;
      gap += (part & 127) << shift;
    }
    place += gap + 1;
    const root = roots[index] ?? 0;
    table[place] = root < 0 ? -root * root : root * root;
  }
  return at === length && place < table.length;
}
