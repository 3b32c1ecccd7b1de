import { ModelReader, ModelWriter } from "./model-file.js";
import { pushNumber } from "./numbers.js";
/** Trained weights as a model is used: whole numbers of 16 bits in one table of 2^bits places. */
export class PackedWeights {
    classes;
    mask;
    table;
    all;
    constructor({ classes, bits, table, }) {
        this.classes = classes;
        this.mask = 2 ** bits - 1;
        this.table = table;
        this.all = Uint8Array.from({ length: classes }, (_, each) => each);
    }
    score(features, size, scores) {
        scores.fill(0);
        this.add(features, size, this.all, scores);
    }
    /** Adds the weights of the first `size` features to the sums of some classes; `sums` has a place for each class. */
    add(features, size, some, sums) {
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
        for (let index = ending; index < size; index += 4)
            this.addFourOf(features, index, some, sums);
    }
    addFourOf(features, from, some, sums) {
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
function addThree({ table, mask }, features, size, sums) {
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
/**
 * Writes weights with 8 bits each: the root of the weight's share of the largest one, so that small ones, which are
 * most, keep their differences. Zeros are left out.
 */
export function writeWeights(writer, name, weights, { classes, bits, cut }) {
    let largest = 0;
    for (const weight of weights)
        largest = Math.max(largest, Math.abs(weight));
    const values = [];
    const gaps = [];
    let last = -1;
    weights.forEach((weight, place) => {
        const root = Math.abs(weight) < cut || largest === 0 ? 0 : Math.round(127 * Math.sqrt(Math.abs(weight) / largest));
        if (root === 0)
            return;
        values.push(weight < 0 ? -root : root);
        pushNumber(gaps, place - last - 1);
        last = place;
    });
    writer.add(`${name} shape`, Uint8Array.of(classes, bits));
    writer.add(`${name} values`, Uint8Array.from(values, (value) => value & 0xff));
    writer.add(`${name} gaps`, Uint8Array.from(gaps));
}
/** The weights as they are after writing and reading. */
export function packedWeights(weights, packing) {
    const writer = new ModelWriter("weights");
    writeWeights(writer, "w", weights, packing);
    return readWeights(new ModelReader(writer.bytes(), { name: "weights", kind: "weights" }), "w");
}
/** Reads what `writeWeights` wrote. Throws `ModelError` when it cannot be. */
export function readWeights(reader, name) {
    const [classes = 0, bits = 0] = reader.section(`${name} shape`);
    const values = reader.section(`${name} values`);
    const gaps = reader.section(`${name} gaps`);
    if (classes === 0 || bits < 8 || bits > 26)
        throw reader.error(`the shape of ${name} is impossible`);
    const table = new Int16Array(2 ** bits + classes);
    if (!fill(table, values, gaps))
        throw reader.error(`the places of ${name} do not fit its table`);
    return new PackedWeights({ classes, bits, table });
}
/** Puts the roots, squared, at the places that the gaps between them lead to; false when these do not fit. */
function fill(table, values, gaps) {
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
//# sourceMappingURL=packed-weights.js.map