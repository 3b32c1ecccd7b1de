import { labelNames } from "./labels.js";
/** Sums of a trained model's weights over the features that templates make of atoms. The sums are written out for eleven labels. */
export class WeightSums {
    sums = new Float64Array(labelNames.length);
    table;
    mask;
    templates;
    features;
    constructor({ table, mask }, templates) {
        this.table = table;
        this.mask = mask;
        this.templates = templates;
        this.features = new Int32Array(templates.size);
    }
    /** The sum of each label, a whole number, in an array that is good until the next call. */
    of(atoms) {
        this.templates.write(atoms, this.features, 0);
        this.addEnds();
        this.addMiddle();
        return this.sums;
    }
    /**
     * Sums up the first and the last label. The table is larger than any cache: a loop that touches both ends of each row
     * and does nothing else has many rows fetched at once, and the next loop finds them there.
     */
    addEnds() {
        const { table, mask, features, sums } = this;
        let [first, last] = [0, 0];
        for (let index = 0; index < features.length; index++) {
            const place = (features[index] ?? 0) & mask;
            first += table[place] ?? 0;
            last += table[place + 10] ?? 0;
        }
        sums[0] = first;
        sums[10] = last;
    }
    /** Sums up the nine labels between, each sum in a register. */
    addMiddle() {
        const { table, mask, features, sums } = this;
        let [b, c, d, e, f, g, h, i, j] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
        for (let index = 0; index < features.length; index++) {
            const place = (features[index] ?? 0) & mask;
            b += table[place + 1] ?? 0;
            c += table[place + 2] ?? 0;
            d += table[place + 3] ?? 0;
            e += table[place + 4] ?? 0;
            f += table[place + 5] ?? 0;
            g += table[place + 6] ?? 0;
            h += table[place + 7] ?? 0;
            i += table[place + 8] ?? 0;
            j += table[place + 9] ?? 0;
        }
        sums[1] = b;
        sums[2] = c;
        sums[3] = d;
        sums[4] = e;
        sums[5] = f;
        sums[6] = g;
        sums[7] = h;
        sums[8] = i;
        sums[9] = j;
    }
}
//# sourceMappingURL=weight-sums.js.map