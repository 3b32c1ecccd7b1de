import { withoutGeneratedCode } from "../testing/without-generated-code.js";
import { ModelReader, ModelWriter } from "./model-file.js";
import { PackedWeights } from "./packed-weights.js";
import { randomFrom } from "./random.js";
import { planInOneStep, readPlan, type StepPlan, Stepwise, writePlan } from "./stepwise.js";

const set = { lines: ["a", "b", "c", "a b", "b c", "a b c"], names: ["a", "b", "c"] };

function anyWeights(classes: number): PackedWeights {
  const random = randomFrom(classes);
  const table = Int16Array.from({ length: 2 ** 10 + classes }, () => Math.floor(200 * random()) - 100);
  return new PackedWeights({ classes, bits: 10, table });
}

/** For tests: the decisions of a plan on all values of three atoms up to 6. */
function decisions(plan: StepPlan, classes: number, some: readonly number[]): readonly number[] {
  const steps = new Stepwise(anyWeights(classes), set, plan);
  return Array.from({ length: 216 }, (_, each) => {
    const atoms = Int32Array.of(each % 6, Math.floor(each / 6) % 6, Math.floor(each / 36));
    return steps.bestOf(atoms, Uint8Array.from(some));
  });
}

describe.each([3, 5])("decisions between classes out of %d", (classes) => {
  const some = [0, 2, 1].slice(0, classes === 3 ? 3 : 2);
  const whole = decisions(planInOneStep(set.lines.length), classes, some);

  test("steps that settle nothing change nothing, whatever the order of the templates", () => {
    const plan = { order: [5, 3, 1, 0, 2, 4], ends: [1, 4], leads: [10_000, 10_000] };
    expect(decisions(plan, classes, some)).toEqual(whole);
  });

  test("a lead that cannot be caught up settles the matter rightly, a smaller one not always", () => {
    const plan = { ...planInOneStep(set.lines.length), ends: [5] };
    expect(decisions({ ...plan, leads: [200] }, classes, some)).toEqual(whole);
    expect(decisions({ ...plan, ends: [1], leads: [0] }, classes, some)).not.toEqual(whole);
  });

  test("where code must not be generated the decisions are the same", () => {
    const plan = { order: [5, 3, 1, 0, 2, 4], ends: [1, 4], leads: [50, 100] };
    expect(withoutGeneratedCode(() => decisions(plan, classes, some))).toEqual(decisions(plan, classes, some));
  });

  test("only the classes in question are chosen", () => {
    expect(new Set(decisions(planInOneStep(set.lines.length), classes, [0, 1]))).toEqual(new Set([0, 1]));
  });
});

function readBack(plan: StepPlan, templates: number): StepPlan {
  const writer = new ModelWriter("toy");
  writePlan(writer, "moves", plan);
  return readPlan(new ModelReader(writer.bytes(), { name: "toy.model", kind: "toy" }), "moves", templates);
}

test("a plan is read as it was written", () => {
  const plan = { order: [2, 0, 1], ends: [1, 2], leads: [30, 4] };
  expect(readBack(plan, 3)).toEqual(plan);
  expect(readBack(planInOneStep(4), 4)).toEqual(planInOneStep(4));
});

test.each([
  ["for another number of templates", planInOneStep(3), 4],
  ["that names a template twice", { order: [0, 0, 1], ends: [], leads: [] }, 3],
  ["whose steps do not rise", { order: [0, 1, 2], ends: [2, 1], leads: [1, 1] }, 3],
  ["whose last step is empty", { order: [0, 1, 2], ends: [3], leads: [1] }, 3],
  ["with a step too few", { order: [0, 1, 2], ends: [1, 2], leads: [1] }, 3],
])("a plan %s is refused", (_, plan, templates) => {
  expect(() => readBack(plan, templates)).toThrow(
    `toy.model: the plan of moves does not fit its ${templates} templates`,
  );
});
