import { featureCode, generatesCode } from "./generated-code.js";
import { compileTemplates, templatesOf } from "./templates.js";
/** Compiles templates, one or more, together with the weights of the features they make. Throws as `compileTemplates` does. */
export function compileSums({ lines, names }, weights) {
    return generatesCode()
        ? generatedSums(templatesOf(lines, names), weights)
        : loopingSums(compileTemplates(lines, names), weights);
}
/**
 * The places of all features are kept in variables, and the weights of a class are one expression: what V8 must look up
 * and check before it reads from a table it then does once a class, not once a weight.
 */
function generatedSums(templates, { table, mask }) {
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
    return new Function("imul", "table", code)(Math.imul, table);
}
function loopingSums(templates, weights) {
    const features = new Int32Array(templates.size);
    return (atoms, some, sums) => {
        templates.write(atoms, features, 0);
        weights.add(features, templates.size, some, sums);
    };
}
//# sourceMappingURL=weight-sums.js.map