import type { ModelReader, ModelWriter } from "./model-file.js";
import type { PackedWeights } from "./packed-weights.js";
import type { TemplateSet } from "./templates.js";
import { type AddWeights, compileSums } from "./weight-sums.js";

/**
 * How a decision is taken in steps: the most telling features are looked up first, and when one class leads by enough,
 * the others are left alone (dynamic feature selection, Strubell, Vilnis, Silverstein and McCallum 2015).
 */
export interface StepPlan {
  /** The numbers of the templates, the most telling first; all of them, each once. */
  readonly order: readonly number[];
  /** How many of them have been looked up at the end of each step, rising; those left make the last step. */
  readonly ends: readonly number[];
  /** A lead over all other classes that settles the matter at the end of each step, if it is greater than this. */
  readonly leads: readonly number[];
}

/** All features in one step. */
export function planInOneStep(templates: number): StepPlan {
  return { order: Array.from({ length: templates }, (_, template) => template), ends: [], leads: [] };
}

interface Step {
  readonly add: AddWeights;
  readonly lead: number;
}

/** Takes decisions in steps over packed weights. */
export class Stepwise {
  private readonly steps: readonly Step[];
  private readonly sums: Int32Array;

  /** The plan must be one for the templates. */
  constructor(weights: PackedWeights, { lines, names }: TemplateSet, { order, ends, leads }: StepPlan) {
    const ordered = order.map((template) => lines[template] ?? "");
    const bounds = [...ends, lines.length];
    this.steps = bounds.map((end, step) => ({
      add: compileSums({ lines: ordered.slice(bounds[step - 1] ?? 0, end), names }, weights),
      lead: leads[step] ?? unreachable,
    }));
    this.sums = new Int32Array(weights.classes);
  }

  /** The best of some classes, at least one, by the values of the atoms; the first of equals. */
  bestOf(atoms: Int32Array, some: Uint8Array): number {
    const { steps, sums } = this;
    sums.fill(0);
    for (const { add, lead } of steps) {
      add(atoms, some, sums);
      if (lead !== unreachable && leadOf(some, sums) > lead) break;
    }
    return highestOf(some, sums);
  }
}

/** The lead of a last step. */
const unreachable = Number.POSITIVE_INFINITY;

/** Of some classes the one with the highest sum, the first of equals; `sums` has a place for each class. */
export function highestOf(some: Uint8Array, sums: ArrayLike<number>): number {
  let best = some[0] ?? 0;
  for (let which = 1; which < some.length; which++) {
    const each = some[which] ?? 0;
    if ((sums[each] ?? 0) > (sums[best] ?? 0)) best = each;
  }
  return best;
}

/** By how much the highest sum of some classes leads over the next. */
function leadOf(some: Uint8Array, sums: Int32Array): number {
  let [most, second] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let which = 0; which < some.length; which++) {
    const sum = sums[some[which] ?? 0] ?? 0;
    if (sum > most) {
      second = most;
      most = sum;
    } else if (sum > second) second = sum;
  }
  return most - second;
}

/** Writes a plan into a model's file. */
export function writePlan(writer: ModelWriter, name: string, { order, ends, leads }: StepPlan): void {
  writer.addText(`${name} plan`, [order, ends, leads].map((numbers) => numbers.join(" ")).join("\n"));
}

/** Reads what `writePlan` wrote, for so many templates. Throws `ModelError` when it is no plan for them. */
export function readPlan(reader: ModelReader, name: string, templates: number): StepPlan {
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
