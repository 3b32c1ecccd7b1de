import { featureCode, generatesCode } from "./generated-code.js";
import type { PackedWeights } from "./packed-weights.js";
import { compileTemplates, type Template, type TemplateSet, type Templates, templatesOf } from "./templates.js";

/** Adds the weights of the features of atoms' values to the sums of some classes; `sums` has a place for each class. */
export type AddWeights = (atoms: Int32Array, some: Uint8Array, sums: Int32Array) => void;

/** Compiles templates, one or more, together with the weights of the features they make. Throws as `compileTemplates` does. */
export function compileSums({ lines, names }: TemplateSet, weights: PackedWeights): AddWeights {
  return generatesCode()
    ? generatedSums(templatesOf(lines, names), weights)
    : loopingSums(compileTemplates(lines, names), weights);
}

/**
 * The places of all features are kept in variables, and the weights of a class are one expression: what V8 must look up
 * and check before it reads from a table it then does once a class, not once a weight.
 */
function generatedSums(templates: readonly Template[], { table, mask }: PackedWeights): AddWeights {
  const starts = templates.map((template, index) => `${featureCode(template)} const start${index} = h & ${mask};`);
  const weights = templates.map((_, index) => `table[start${index} + each]`);
  const code = `return (atoms, some, sums) => {
let h;
${starts.join("\n")}
for (let which = 0; which < some.length; which++) {
  const each = some[which];
  sums[each] += ${weights.join(" + ")};
}
};`;
  // Safe: the code gives a function of these parameters.
  return new Function("imul", "table", code)(Math.imul, table) as AddWeights;
}

function loopingSums(templates: Templates, weights: PackedWeights): AddWeights {
  const features = new Int32Array(templates.size);
  return (atoms, some, sums) => {
    templates.write(atoms, features, 0);
    weights.add(features, templates.size, some, sums);
  };
}
