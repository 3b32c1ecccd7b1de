import { labelNames } from "./labels.js";
const count = labelNames.length;
/** Outside, and each type. */
const kinds = (count + 1) / 2;
/** How much the article's other occurrences of a form count against what stands around one of them. */
export const agreementWeight = 1.5;
/** What a type no occurrence speaks for is still given. */
const floor = 0.05;
/**
 * What the occurrences of each form in an article say together: for each, how likely it is outside and of each type on
 * the average. A form in two names of different types is rare within an article (Gale, Church and Yarowsky 1992 for
 * senses), so doubtful occurrences follow the clear ones.
 */
export class Agreement {
    /** For each form, by its number in the view, the sums of what its occurrences are, and how many they are. */
    sums;
    totals;
    view;
    /** `chains` are those of the view's segments. */
    constructor(view, chains) {
        this.view = view;
        this.sums = new Float64Array(view.formTotal * kinds);
        this.totals = new Int32Array(view.formTotal);
        for (const [index, chain] of chains.entries()) {
            const from = view.segments[index]?.from ?? 0;
            for (let at = 0; at < chain.length; at++) {
                const form = view.formNumbers[from + at] ?? -1;
                if (form < 0)
                    continue;
                this.totals[form] = (this.totals[form] ?? 0) + 1;
                this.add(form * kinds, chain, at);
            }
        }
    }
    /** Adds to the scores of a segment's labels what the article says; false when it says nothing of any of its words. */
    adjust(from, { first, length, emissions }) {
        let changed = false;
        for (let at = 0; at < length; at++) {
            const form = this.view.formNumbers[from + at] ?? -1;
            const total = form < 0 ? 0 : (this.totals[form] ?? 0);
            if (total < 2)
                continue;
            this.raise(form * kinds, total, emissions.subarray((first + at) * count, (first + at + 1) * count));
            changed = true;
        }
        return changed;
    }
    raise(start, total, emissions) {
        for (let kind = 0; kind < kinds; kind++) {
            const share = (this.sums[start + kind] ?? 0) / total;
            const more = agreementWeight * Math.log(share + floor);
            // Outside has one label; begin and inside of a type stand behind each other.
            for (let label = Math.max(0, 2 * kind - 1); label <= 2 * kind; label++) {
                emissions[label] = (emissions[label] ?? 0) + more;
            }
        }
    }
    add(start, chain, at) {
        for (let label = 0; label < count; label++) {
            const place = start + ((label + 1) >> 1);
            this.sums[place] = (this.sums[place] ?? 0) + chain.probability(at, label);
        }
    }
}
//# sourceMappingURL=agreement.js.map