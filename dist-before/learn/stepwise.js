import { compileSums } from "./weight-sums.js";
/** All features in one step. */
export function planInOneStep(templates) {
    return { order: Array.from({ length: templates }, (_, template) => template), ends: [], leads: [] };
}
/** Takes decisions in steps over packed weights. */
export class Stepwise {
    steps;
    sums;
    /** The plan must be one for the templates. */
    constructor(weights, { lines, names }, { order, ends, leads }) {
        const ordered = order.map((template) => lines[template] ?? "");
        const bounds = [...ends, lines.length];
        this.steps = bounds.map((end, step) => ({
            add: compileSums({ lines: ordered.slice(bounds[step - 1] ?? 0, end), names }, weights),
            lead: leads[step] ?? unreachable,
        }));
        this.sums = new Int32Array(weights.classes);
    }
    /** The best of some classes, at least one, by the values of the atoms; the first of equals. */
    bestOf(atoms, some) {
        const { steps, sums } = this;
        sums.fill(0);
        for (const { add, lead } of steps) {
            add(atoms, some, sums);
            if (lead !== unreachable && leadOf(some, sums) > lead)
                break;
        }
        return highestOf(some, sums);
    }
}
/** The lead of a last step. */
const unreachable = Number.POSITIVE_INFINITY;
/** Of some classes the one with the highest sum, the first of equals; `sums` has a place for each class. */
export function highestOf(some, sums) {
    let best = some[0] ?? 0;
    for (let which = 1; which < some.length; which++) {
        const each = some[which] ?? 0;
        if ((sums[each] ?? 0) > (sums[best] ?? 0))
            best = each;
    }
    return best;
}
/** By how much the highest sum of some classes leads over the next. */
function leadOf(some, sums) {
    let [most, second] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let which = 0; which < some.length; which++) {
        const sum = sums[some[which] ?? 0] ?? 0;
        if (sum > most) {
            second = most;
            most = sum;
        }
        else if (sum > second)
            second = sum;
    }
    return most - second;
}
/** Writes a plan into a model's file. */
export function writePlan(writer, name, { order, ends, leads }) {
    writer.addText(`${name} plan`, [order, ends, leads].map((numbers) => numbers.join(" ")).join("\n"));
}
/** Reads what `writePlan` wrote, for so many templates. Throws `ModelError` when it is no plan for them. */
export function readPlan(reader, name, templates) {
    const [order = [], ends = [], leads = []] = reader
        .text(`${name} plan`)
        .split("\n")
        .map((line) => (line === "" ? [] : line.split(" ").map(Number)));
    const isWhole = new Set(order).size === templates && order.every((each) => each >= 0 && each < templates);
    const rises = ends.every((end, step) => end > (ends[step - 1] ?? 0) && end < templates);
    if (!isWhole || order.length !== templates || !rises || leads.length !== ends.length || leads.some(Number.isNaN)) {
        throw reader.error(`the plan of ${name} does not fit its ${templates} templates`);
    }
    return { order, ends, leads };
}
//# sourceMappingURL=stepwise.js.map