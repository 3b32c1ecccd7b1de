import { featureCode, generatesCode } from "./generated-code.js";
import { hashText, mix } from "./hash.js";
/**
 * Compiles templates, each a line of atom names between spaces; `names` says at which place of the atoms' values each
 * name stands. The same line gives the same features in whatever order the lines stand, so a model does not depend on
 * it. Throws an `Error` for a name that is not in `names`, and for a line given twice.
 */
export function compileTemplates(lines, names) {
    const templates = templatesOf(lines, names);
    return { size: templates.length, write: generatesCode() ? generatedWriter(templates) : loopingWriter(templates) };
}
/** Looks up the atoms of each template. Throws as `compileTemplates` does. */
export function templatesOf(lines, names) {
    if (new Set(lines).size < lines.length)
        throw new Error("A feature template is given twice.");
    const placeOf = new Map(names.map((name, place) => [name, place]));
    return lines.map((line) => {
        const places = line.split(" ").map((name) => {
            const place = placeOf.get(name);
            if (place !== undefined)
                return place;
            throw new Error(`The template ${JSON.stringify(line)} names ${JSON.stringify(name)}: there is no such atom.`);
        });
        return { seed: hashText(line), places };
    });
}
function generatedWriter(templates) {
    const statements = templates.map((template, index) => `${featureCode(template)} features[from + ${index}] = h;`);
    const code = `return (atoms, features, from) => {\nlet h;\n${statements.join("\n")}\n};`;
    // Safe: the code gives a function of these parameters.
    return new Function("imul", code)(Math.imul);
}
function loopingWriter(templates) {
    return (atoms, features, from) => {
        templates.forEach(({ seed, places }, index) => {
            features[from + index] = places.reduce((hash, place) => mix(hash, atoms[place] ?? 0), seed);
        });
    };
}
//# sourceMappingURL=templates.js.map